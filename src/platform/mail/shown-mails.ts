/** Mails of a demonstration or development instance, which appear on a page instead of being sent. */
import { Refusal } from '../errors.ts'
import { showsMails, type MailHost } from '../mail.ts'

export type ShownMail = { id: number; to: string; subject: string; text: string; at: Date }

/**
 * The newest hundred, the newest first. Everybody who reaches such an instance may read them.
 * @throws Refusal `common.not-found` on any other instance
 */
export async function shownMails(host: MailHost): Promise<ShownMail[]> {
	if (!showsMails(host)) throw new Refusal('not-found', 'common.not-found')
	const rows = await host.db.selectFrom('shown_mail').selectAll().orderBy('id', 'desc').limit(100).execute()
	return rows.map((row) => ({
		id: row.id,
		to: row.recipient,
		subject: row.subject,
		text: row.body,
		at: new Date(row.shown_at),
	}))
}
