import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendMail, sendsMails, showsMails, type Mail, type MailHost } from './mail.ts'
import { isMailAddress } from './mail/address.ts'
import { writeLetter } from './mail/letter.ts'
import { shownMails } from './mail/shown-mails.ts'
import { mailServer } from './mail/smtp.fixture.ts'
import { testDatabase } from './testing/test-database.ts'

const { db } = await testDatabase()
const host = (mail: string, mode: 'production' | 'demonstration' = 'production'): MailHost => ({
	configuration: {
		mail,
		mailFrom: 'Netzwerk Nordufer <office@nordufer.example>',
		mode,
		publicUrl: 'https://atlas.example',
	},
	db,
})
const mail: Mail = writeLetter('maren.ott@ott-werke.example', 'de', {
	subject: 'Grüße aus dem Büro',
	greeting: 'Guten Tag,',
	paragraphs: ['ein <b>Absatz</b> & noch einer.'],
	action: { label: 'Ansehen', url: 'https://atlas.example/o/ott?a=1&b=2' },
	closing: 'Sie brauchen nichts zu tun.',
})

describe('sendMail over SMTP', () => {
	let server: Awaited<ReturnType<typeof mailServer>>
	beforeAll(async () => {
		server = await mailServer({ login: { user: 'nordufer', password: 'geheim' } })
	})
	afterAll(() => server.stop())

	it('hands text and HTML to the mail server', async () => {
		await sendMail(host(server.url), mail)
		const [got] = server.received
		expect(got).toMatchObject({ from: 'office@nordufer.example', to: ['maren.ott@ott-werke.example'] })
		expect(got!.raw).toMatch(/^Subject: =\?UTF-8\?/m)
		expect(got!.raw).toContain('Auto-Submitted: auto-generated')
		expect(got!.raw).toContain('multipart/alternative')
		expect(got!.raw.replaceAll('=\r\n', '')).toContain('ein &lt;b&gt;Absatz&lt;/b&gt; &amp; noch einer.')
	})

	it('says how one mail after another is ended at once, where somebody has subscribed (RFC 8058)', async () => {
		await sendMail(host(server.url), { ...mail, unsubscribe: 'https://atlas.example/alerts/stop/1.2.x' })
		const { raw } = server.received.at(-1)!
		expect(raw).toContain('List-Unsubscribe: <https://atlas.example/alerts/stop/1.2.x>')
		expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
	})

	it('says what went wrong without naming the address', async () => {
		const wrong = server.url.replace('geheim', 'falsch')
		await expect(sendMail(host(wrong), mail)).rejects.toMatchObject({
			code: 'mail.failed',
			facts: { reason: 'EAUTH 535' },
		})
	})

	it('does not hang when nobody listens', async () => {
		await expect(sendMail(host('smtp://127.0.0.1:1'), mail)).rejects.toMatchObject({ code: 'mail.failed' })
	})

	it.each([
		{ ...mail, to: 'a@b.example\r\nBcc: c@d.example' },
		{ ...mail, to: 'a@b.example, c@d.example' },
		{ ...mail, to: 'Maren <a@b.example>' },
		{ ...mail, subject: 'Hallo\nBcc: c@d.example' },
		{ ...mail, subject: 'Hallo\r\n\r\nText' },
	])('refuses what would add a header: %#', async (hostile) => {
		const before = server.received.length
		await expect(sendMail(host(server.url), hostile)).rejects.toMatchObject({ kind: 'invalid', code: 'mail.header' })
		expect(server.received.length).toBe(before)
	})
})

describe('sendMail onto a page', () => {
	it('keeps the mail on a demonstration instance', async () => {
		await sendMail(host('page', 'demonstration'), mail)
		const [shown] = await shownMails(host('page', 'demonstration'))
		expect(shown).toMatchObject({ to: mail.to, subject: mail.subject })
		expect(shown!.text).toContain('https://atlas.example/o/ott?a=1&b=2')
	})

	it('keeps nothing on a production instance, where links would lie open', async () => {
		expect(sendsMails(host('page'))).toBe(false)
		expect(showsMails(host('page'))).toBe(false)
		await expect(sendMail(host('page'), mail)).rejects.toMatchObject({ code: 'mail.not-set-up' })
		await expect(shownMails(host('page'))).rejects.toMatchObject({ kind: 'not-found' })
	})
})

describe('mail addresses', () => {
	it.each(['a@b.example', 'maren.ott+netz@sub.ott-werke.example', 'käthe@büro-süd.example'])('take %s', (text) => {
		expect(isMailAddress(text)).toBe(true)
	})
	it.each([
		'',
		'a',
		'@b.example',
		'a@b',
		'a@b.e',
		'a b@c.example',
		'"a"@b.example',
		'a@b.example;c@d.example',
		`${'a'.repeat(250)}@b.example`,
		'a@b.example\n',
	])('refuse %j', (text) => {
		expect(isMailAddress(text)).toBe(false)
	})
})
