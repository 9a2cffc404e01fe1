/** What lies outside: the mail server, and the address under which people come. */
import { createTransport } from 'nodemailer'
import type { Configuration } from '#platform/configuration.ts'
import { m } from '#generated/paraglide/messages.js'
import { fine, hint, wrong, type Finding } from './finding.ts'

export async function mailFinding({ mail, mode }: Configuration): Promise<Finding> {
	if (mail === 'page')
		return mode === 'production' ? hint(m.doctor_mail_none(), m.doctor_mail_none_advice()) : fine(m.doctor_mail_page())
	const url = new URL(mail)
	const host = url.host
	// Without the credentials: it is enough to know that the server is there, and it does not learn them from a check.
	url.username = url.password = ''
	const transport = createTransport({
		url: url.href,
		connectionTimeout: 5_000,
		greetingTimeout: 5_000,
		socketTimeout: 5_000,
	})
	try {
		await transport.verify()
		return fine(m.doctor_mail_fine({ host }))
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
		return wrong(m.doctor_mail_unreachable({ host, reason }), m.doctor_mail_advice())
	} finally {
		transport.close()
	}
}

const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]'])

export function addressFinding({ publicUrl, mode }: Configuration): Finding {
	const { hostname, protocol } = new URL(publicUrl)
	const text = m.doctor_address({ url: publicUrl })
	if (mode !== 'production') return fine(text)
	if (thisMachine.has(hostname)) return hint(text, m.doctor_address_local())
	return protocol === 'https:' ? fine(text) : wrong(text, m.doctor_address_open())
}
