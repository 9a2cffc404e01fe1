import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import type { Locale } from '#platform/localized.ts'
import type { Letter } from '#platform/mail/letter.ts'
import { filledLetter, type MailText } from './mail-text.ts'

/** The text that a network has written itself; null where the standard text holds. */
export async function ownMailText(
	db: Database | DatabaseTransaction,
	networkId: number,
	kind: string,
	locale: Locale,
): Promise<MailText | null> {
	const row = await db
		.selectFrom('mail_text')
		.select(['subject', 'body', 'closing'])
		.where('network_id', '=', networkId)
		.where('kind', '=', kind)
		.where('locale', '=', locale)
		.executeTakeFirst()
	return row ?? null
}

/** Which mails a network has worded itself, as `kind locale`. */
export async function ownMailTexts(db: Database, networkId: number): Promise<Set<string>> {
	const rows = await db.selectFrom('mail_text').select(['kind', 'locale']).where('network_id', '=', networkId).execute()
	return new Set(rows.map(({ kind, locale }) => `${kind} ${locale}`))
}

/** The letter in the words of the network, if it has any, else as it is. The button stays what it is. */
export async function inOwnWords(
	db: Database,
	mail: { networkId: number | null; kind: string; locale: Locale },
	letter: Letter,
	values: Readonly<Record<string, string | null>>,
): Promise<Letter> {
	const own = mail.networkId === null ? null : await ownMailText(db, mail.networkId, mail.kind, mail.locale)
	return own ? filledLetter(own, values, letter.action) : letter
}
