/**
 * Sends one mail: by SMTP, or, on an instance for demonstration or development, onto the page `/mails`.
 * What is to be sent later, or again when it failed, goes through `mail/requests.ts`.
 */
import { createTransport, type Transporter } from 'nodemailer'
import type { Configuration } from './configuration.ts'
import type { Database } from './database.server.ts'
import { Refusal } from './errors.ts'
import { isMailAddress } from './mail/address.ts'

export type Mail = {
	/** One plain address, such as `office@network.example`. */
	to: string
	subject: string
	text: string
	html: string
	/** Address that ends such mails by one POST (RFC 8058), for what people have subscribed to. */
	unsubscribe?: string
}

/** What sending needs of an instance. */
export type MailHost = { configuration: Pick<Configuration, 'mail' | 'mailFrom' | 'mode' | 'publicUrl'>; db: Database }

/** How many mails the page `/mails` keeps. */
const shownMails = 300

/** False on a production instance without a mail server: pages say so instead of promising a mail. */
export function sendsMails({ configuration }: Pick<MailHost, 'configuration'>): boolean {
	return configuration.mail !== 'page' || showsMails({ configuration })
}

/** True when mails appear on a page instead of being sent. Never on a production instance: they carry sign-in links. */
export function showsMails({ configuration }: Pick<MailHost, 'configuration'>): boolean {
	return configuration.mail === 'page' && configuration.mode !== 'production'
}

/**
 * Sends a mail and returns when the mail server has taken it.
 * @throws Refusal `mail.header` for an address or a subject that would add headers, `mail.not-set-up` without a mail server,
 *   `mail.failed` when the mail server did not take it
 */
export async function sendMail(instance: MailHost, mail: Mail): Promise<void> {
	if (!isMailAddress(mail.to) || hasControlCharacter(mail.subject)) throw new Refusal('invalid', 'mail.header')
	if (!sendsMails(instance)) throw new Refusal('unavailable', 'mail.not-set-up')
	if (showsMails(instance)) return show(instance.db, mail)
	const { mail: url, mailFrom } = instance.configuration
	const { unsubscribe, ...letter } = mail
	const headers = {
		'Auto-Submitted': 'auto-generated',
		...(unsubscribe && {
			'List-Unsubscribe': `<${unsubscribe}>`,
			'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
		}),
	}
	try {
		await transport(url).sendMail({ from: mailFrom, ...letter, headers })
	} catch (error) {
		throw new Refusal('unavailable', 'mail.failed', { reason: reasonOf(error) })
	}
}

async function show(db: Database, mail: Mail): Promise<void> {
	const { id } = await db
		.insertInto('shown_mail')
		.values({ recipient: mail.to, subject: mail.subject, body: mail.text, html: mail.html })
		.returning('id')
		.executeTakeFirstOrThrow()
	await db
		.deleteFrom('shown_mail')
		.where('id', '<=', id - shownMails)
		.execute()
}

const transports = new Map<string, Transporter>()

/** A password never goes over an open line, except within this machine. */
function transport(url: string): Transporter {
	const known = transports.get(url)
	if (known) return known
	const { hostname, username, protocol } = new URL(url)
	const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
	const made = createTransport({
		url,
		requireTLS: protocol === 'smtp:' && username !== '' && !local,
		connectionTimeout: 10_000,
		greetingTimeout: 10_000,
		socketTimeout: 30_000,
		disableFileAccess: true,
		disableUrlAccess: true,
	})
	transports.set(url, made)
	return made
}

function hasControlCharacter(text: string): boolean {
	return /\p{Cc}/u.test(text)
}

/** The class of the failure, for the log: answers of mail servers repeat addresses. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return 'unknown'
	const code = 'code' in error ? String(error.code) : error.name
	return 'responseCode' in error && error.responseCode ? `${code} ${String(error.responseCode)}` : code
}
