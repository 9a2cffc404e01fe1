import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { signInLinkFor } from '../mails/account-mails.ts'
import { accessInstance, password, requestFrom } from '../access.fixture.ts'
import { accountByMail } from '../accounts.ts'
import { accountToReset, changePassword, requestAccountMail, resetPassword } from './passwords.ts'
import { endOtherSessions, endSession, sessionIn, sessionsOf } from './sessions.ts'
import { signInLinkMail, signInWithLink, signInWithPassword, signOut } from './sign-in.ts'

const instance = await accessInstance()
const { host, db } = instance
const maren = await instance.account('maren.ott@ott-werke.example')
let clients = 0
const client = () => `10.0.0.${++clients}`
const signIn = (mail: string, secret = password, from = client()) =>
	signInWithPassword(host, { mail, password: secret }, requestFrom(from))

describe('signing in with a password', () => {
	it('gives a session and one cookie that scripts cannot read', async () => {
		const { outcome, cookies } = await signIn(maren.mail)
		expect(outcome).toBe('signed-in')
		expect(cookies).toHaveLength(1)
		expect(cookies[0]).toMatch(/^flechtwerk\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
		const { signedIn } = await sessionIn(host, requestFrom('10.1.0.1', cookies))
		expect(signedIn?.account).toEqual(maren)
	})

	it('refuses a wrong password, an unknown address and nonsense with the same answer', async () => {
		const answers = await Promise.all([
			signIn(maren.mail, 'falsches Kennwort'),
			signIn('nobody@nowhere.example'),
			signIn('no address'),
			signIn(maren.mail, 'x'.repeat(100_000)),
		])
		for (const answer of answers) expect(answer).toEqual({ outcome: 'refused', cookies: [] })
	})

	it('takes the same time whether or not there is an account', async () => {
		const fastest = async (mails: string[]) => {
			const times: number[] = []
			for (const mail of mails) {
				const start = performance.now()
				await signIn(mail, 'falsches Kennwort')
				times.push(performance.now() - start)
			}
			// What else the machine does only ever makes it slower.
			return Math.min(...times)
		}
		const known = await fastest(Array.from({ length: 4 }, () => maren.mail))
		const unknown = await fastest(Array.from({ length: 4 }, (_, at) => `nobody${at}@nowhere.example`))
		expect(Math.abs(known - unknown)).toBeLessThan(25)
	})

	it('stops a client after ten wrong passwords, others go on, and right ones are not counted', async () => {
		for (let at = 0; at < 3; at++) {
			const right = await Promise.all(Array.from({ length: 4 }, () => signIn(maren.mail, password, '10.9.9.1')))
			expect(right.map(({ outcome }) => outcome)).toEqual(['signed-in', 'signed-in', 'signed-in', 'signed-in'])
		}
		const wrong = Array.from({ length: 10 }, (_, at) =>
			signIn(`guess${at}@nowhere.example`, 'falsches Kennwort', '10.9.9.1'),
		)
		await Promise.all(wrong)
		await expect(signIn(maren.mail, password, '10.9.9.1')).rejects.toMatchObject({
			code: 'access.too-many-attempts',
			facts: { minutes: 5 },
		})
		expect((await signIn(maren.mail, password, '10.9.9.2')).outcome).toBe('signed-in')
	})

	it('stops guessing at one address from many clients, known or not', async () => {
		for (const mail of ['jana.keil@keil.example', 'nobody@elsewhere.example']) {
			if (mail.startsWith('jana')) await instance.account(mail, 'Jana Keil')
			await Promise.all(Array.from({ length: 20 }, () => signIn(mail, 'falsches Kennwort')))
			await expect(signIn(mail)).rejects.toMatchObject({ code: 'access.too-many-attempts' })
		}
	})

	it('counts all addresses of one IPv6 network as one client', async () => {
		const attempts = Array.from({ length: 10 }, (_, at) =>
			signIn(`guess${at}@ipv6.example`, 'falsches Kennwort', `2001:db8:1:2::${at + 1}`),
		)
		await Promise.all(attempts)
		await expect(signIn(maren.mail, password, '2001:db8:1:2:ffff::1')).rejects.toMatchObject({
			code: 'access.too-many-attempts',
		})
	})
})

describe('a sign-in link', () => {
	const ask = (mail: string, to?: string) =>
		requestAccountMail(host, 'sign-in-link', { mail, locale: 'de', to }, requestFrom(client()))

	it('comes by mail, works once, and leads on', async () => {
		await ask(maren.mail, '/nordufer/office')
		const mail = (await instance.newestMail(maren.mail))!
		expect(mail.subject).toBe('Ihr Anmelde-Link')
		expect(mail.path).toMatch(/^\/sign-in\/link\/[\w-]{43}\?to=%2Fnordufer%2Foffice$/)
		expect(await signInLinkMail(host, mail.token)).toBe(maren.mail)
		const [first, second] = await Promise.all([
			signInWithLink(host, mail.token, requestFrom(client())),
			signInWithLink(host, mail.token, requestFrom(client())),
		])
		expect([first.outcome, second.outcome].toSorted()).toEqual(['refused', 'signed-in'])
		expect((await signInWithLink(host, mail.token, requestFrom(client()))).outcome).toBe('refused')
	})

	it('is stored as a hash, together with its purpose', async () => {
		const token = (await signInLinkFor(host, maren.mail))!.split('/').at(-1)!
		const stored = await db.selectFrom('auth.verification').selectAll().execute()
		expect(JSON.stringify(stored)).not.toContain(token)
		expect(stored.map(({ identifier }) => identifier)).toContain(
			createHash('sha256').update(`sign-in-link:${token}`).digest('base64url'),
		)
		expect(await accountToReset(db, token)).toBeNull()
	})

	it('runs out', async () => {
		const token = (await signInLinkFor(host, maren.mail, { minutes: 0 }))!.split('/').at(-1)!
		expect((await signInWithLink(host, token, requestFrom(client()))).outcome).toBe('refused')
	})

	it('confirms the address it was sent to and keeps the password', async () => {
		const account = await instance.account('tom.rau@rau.example', 'Tom Rau')
		await db.updateTable('auth.user').set({ email_verified: false }).where('id', '=', account.id).execute()
		const token = (await signInLinkFor(host, account.mail))!.split('/').at(-1)!
		expect((await signInWithLink(host, token, requestFrom(client()))).outcome).toBe('signed-in')
		expect(await accountByMail(db, account.mail)).toMatchObject({ mailVerified: true })
		expect((await signIn(account.mail)).outcome).toBe('signed-in')
	})

	it('for an unknown address costs the same and writes no mail', async () => {
		await ask('nobody@nowhere.example')
		const requests = await db.selectFrom('mail_request').select(['kind', 'mail']).execute()
		expect(requests).toContainEqual({ kind: 'sign-in-link', mail: 'nobody@nowhere.example' })
		expect(await instance.newestMail('nobody@nowhere.example')).toBeNull()
		expect(await db.selectFrom('mail_request').selectAll().execute()).toEqual([])
		expect(await signInLinkFor(host, 'nobody@nowhere.example')).toBeNull()
	})

	it('is not sent without end', async () => {
		for (let at = 0; at < 4; at++) await ask('someone@nowhere.example')
		await expect(ask('someone@nowhere.example')).rejects.toMatchObject({ code: 'access.too-many-attempts' })
	})

	it('stops a client that tries tokens', async () => {
		const guess = () => signInWithLink(host, 'x'.repeat(43), requestFrom('10.8.8.8'))
		for (let at = 0; at < 20; at++) expect((await guess()).outcome).toBe('refused')
		await expect(guess()).rejects.toMatchObject({ code: 'access.too-many-attempts' })
	})
})

describe('passwords', () => {
	it('are set anew by a link, which ends all sessions and tells the person', async () => {
		const account = await instance.account('ida.beck@beck.example', 'Ida Beck')
		const before = await signIn(account.mail)
		await requestAccountMail(host, 'reset-password', { mail: account.mail, locale: 'de' }, requestFrom(client()))
		const mail = (await instance.newestMail(account.mail))!
		expect(mail.path).toMatch(/^\/sign-in\/reset\/[\w-]{43}$/)
		expect((await accountToReset(db, mail.token))?.id).toBe(account.id)
		await expect(resetPassword(host, mail.token, 'kurz', requestFrom(client()))).rejects.toMatchObject({
			code: 'access.password-too-short',
		})
		await expect(resetPassword(host, mail.token, 'IdaBeck-2026', requestFrom(client()))).rejects.toMatchObject({
			code: 'access.password-obvious',
		})

		await resetPassword(host, mail.token, 'neun Wolken ziehen', requestFrom(client()))
		expect((await sessionIn(host, requestFrom('10.1.0.1', before.cookies))).signedIn).toBeNull()
		expect((await signIn(account.mail)).outcome).toBe('refused')
		expect((await signIn(account.mail, 'neun Wolken ziehen')).outcome).toBe('signed-in')
		await expect(resetPassword(host, mail.token, 'zehn Wolken ziehen', requestFrom(client()))).rejects.toMatchObject({
			code: 'access.link-used',
		})
		expect((await instance.newestMail(account.mail))!.subject).toBe('Ihr Kennwort wurde geändert')
		expect(
			await db.selectFrom('journal').select('action').where('actor_account', '=', account.id).execute(),
		).toContainEqual({ action: 'accounts.password-changed' })
	})

	it('are changed with the old one, which ends other sessions only', async () => {
		const account = await instance.account('uwe.lang@lang.example', 'Uwe Lang')
		const [here, there] = [await signIn(account.mail), await signIn(account.mail)]
		const change = (current: string) =>
			changePassword(host, account, { current, password: 'neun Wolken ziehen' }, requestFrom('10.1.0.1', here.cookies))
		await expect(change('falsch')).rejects.toMatchObject({ code: 'access.password-wrong' })
		const cookies = await change(password)
		expect((await sessionIn(host, requestFrom('10.1.0.1', cookies))).signedIn?.account.id).toBe(account.id)
		expect((await sessionIn(host, requestFrom('10.1.0.1', there.cookies))).signedIn).toBeNull()
	})

	it('can be added to an account that signed in by links', async () => {
		const account = await instance.account('eva.noll@noll.example', 'Eva Noll', '')
		const token = (await signInLinkFor(host, account.mail))!.split('/').at(-1)!
		const { cookies } = await signInWithLink(host, token, requestFrom(client()))
		await changePassword(
			host,
			account,
			{ current: '', password: 'neun Wolken ziehen' },
			requestFrom('10.1.0.1', cookies),
		)
		expect((await signIn(account.mail, 'neun Wolken ziehen')).outcome).toBe('signed-in')
	})
})

describe('sessions', () => {
	it('are listed with where they are, and ended one by one or all others', async () => {
		const account = await instance.account('kai.wolf@wolf.example', 'Kai Wolf')
		const cookies = (await signIn(account.mail, password, '192.0.2.7')).cookies
		for (let at = 0; at < 3; at++) await signIn(account.mail)
		const { signedIn } = await sessionIn(host, requestFrom('192.0.2.7', cookies))
		const sessions = await sessionsOf(db, account.id, signedIn!.sessionId)
		expect(sessions).toHaveLength(4)
		expect(sessions.filter(({ current }) => current)).toMatchObject([
			{ address: '192.0.2.7', browser: expect.stringContaining('Firefox') },
		])

		const other = sessions.find(({ current }) => !current)!
		await endSession(db, maren.id, other.id)
		expect(await sessionsOf(db, account.id, '')).toHaveLength(4)
		await endSession(db, account.id, other.id)
		expect(await sessionsOf(db, account.id, '')).toHaveLength(3)
		await endOtherSessions(db, account.id, signedIn!.sessionId)
		expect((await sessionsOf(db, account.id, '')).map(({ id }) => id)).toEqual([signedIn!.sessionId])

		const removing = await signOut(host, requestFrom('192.0.2.7', cookies))
		expect(removing.join()).toMatch(/flechtwerk\.session_token=; Max-Age=0/)
		expect((await sessionIn(host, requestFrom('192.0.2.7', cookies))).signedIn).toBeNull()
	})

	it('cannot be made up: a cookie without our signature is nobody', async () => {
		const { cookies } = await signIn(maren.mail)
		const token = /session_token=([^.]+)/.exec(cookies[0]!)![1]
		for (const forged of [token, `${token}.AAAA`, 'x', '%00']) {
			const { signedIn } = await sessionIn(host, requestFrom('10.1.0.1', [`flechtwerk.session_token=${forged}`]))
			expect(signedIn).toBeNull()
		}
	})
})
