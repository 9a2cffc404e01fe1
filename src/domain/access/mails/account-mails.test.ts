import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailServer } from '#platform/mail/smtp.fixture.ts'
import { requestMail } from '#platform/mail/requests.ts'
import { sendAccountMails, signInLinkFor } from './account-mails.ts'
import { accessInstance, requestFrom } from '../access.fixture.ts'
import { describeAccount } from '../accounts.ts'
import { requestAccountMail } from '../sign-in/passwords.ts'
import { signInWithLink } from '../sign-in/sign-in.ts'

let server: Awaited<ReturnType<typeof mailServer>>
const instance = await accessInstance({ mode: 'production' })
const { db } = instance
const host = () => ({ ...instance.host, configuration: { ...instance.host.configuration, mail: server.url } })
beforeAll(async () => {
	server = await mailServer()
})
afterAll(() => server.stop())

/** What the mail server got, quoted-printable lines joined. */
const received = () =>
	server.received.splice(0).map(({ to, raw }) => ({ to, raw: raw.replaceAll('=\r\n', '').replaceAll('=3D', '=') }))

describe('mails of accounts', () => {
	it('reach a real mail server with a link that signs in', async () => {
		const maren = await instance.account('maren.ott@ott-werke.example')
		await requestAccountMail(host(), 'sign-in-link', { mail: maren.mail, locale: 'en' }, requestFrom('10.0.0.1'))
		expect(await sendAccountMails(host())).toBe(1)
		const [mail] = received()
		expect(mail!.to).toEqual([maren.mail])
		expect(mail!.raw).toContain('Subject: Ihr Anmelde-Link')
		const token = /\/sign-in\/link\/([\w-]{43})/.exec(mail!.raw)![1]!
		expect((await signInWithLink(host(), token, requestFrom('10.0.0.1'))).outcome).toBe('signed-in')
	})

	it('are written in the language of the account, and lead to pages in it', async () => {
		const eva = await instance.account('eva.noll@noll.example', 'Eva Noll')
		await describeAccount(db, eva.id, { name: eva.name, locale: 'en' })
		await requestAccountMail(host(), 'reset-password', { mail: eva.mail, locale: 'de' }, requestFrom('10.0.0.2'))
		await sendAccountMails(host())
		const [mail] = received()
		expect(mail!.raw).toContain('Subject: New password')
		expect(mail!.raw).toMatch(/http:\/\/localhost:4000\/en\/sign-in\/reset\/[\w-]{43}/)
	})

	it('are not written to addresses without an account', async () => {
		await requestAccountMail(
			host(),
			'reset-password',
			{ mail: 'nobody@nowhere.example', locale: 'de' },
			requestFrom('10.0.0.3'),
		)
		await requestMail(db, { kind: 'verify-mail', mail: 'a@b.example', locale: 'de', facts: { accountId: 'nobody' } })
		await requestMail(db, { kind: 'invitation', mail: 'a@b.example', locale: 'de', facts: { invitationId: '999999' } })
		expect(await sendAccountMails(host())).toBe(3)
		expect(received()).toEqual([])
	})
})

describe('a sign-in link for the console or the start screen', () => {
	it('leads on to a path and lives as long as asked', async () => {
		const link = await signInLinkFor(host(), 'maren.ott@ott-werke.example', {
			redirectTo: '/nordufer/office',
			minutes: 60 * 24,
		})
		expect(link).toMatch(/^http:\/\/localhost:4000\/sign-in\/link\/[\w-]{43}\?to=%2Fnordufer%2Foffice$/)
		const { expires_at } = await db
			.selectFrom('auth.verification')
			.select('expires_at')
			.orderBy('expires_at', 'desc')
			.executeTakeFirstOrThrow()
		expect(new Date(expires_at).getTime() - Date.now()).toBeGreaterThan(23 * 3_600_000)
	})
})
