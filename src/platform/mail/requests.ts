/**
 * Mails that are to be sent. A request is one row, written in the transaction of the change that causes it; the mail
 * itself is composed when it is sent, so that tokens exist in the mail and as a hash only. A request costs the same
 * work whoever it is for: what the mail says, and whether there is one at all, is found out later.
 */
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../database.server.ts'
import { Refusal } from '../errors.ts'
import type { Locale } from '../localized.ts'
import { sendMail, type Mail, type MailHost } from '../mail.ts'

export type MailRequest = { kind: string; mail: string; locale: Locale; facts: Readonly<Record<string, string>> }

/** Writes the mail for a request; null when there is nothing to send. */
export type Composer<Host extends MailHost> = (host: Host, request: MailRequest) => Promise<Mail | null>

/** Minutes until the next attempt, after the first, second … failure. Then the request is given up. */
const patience = [1, 5, 20, 60, 240]

const asked = new WeakMap<object, number[]>()

/** The mails that have been asked for in a transaction, each with the minutes until it goes out: from then on it cannot be called back. */
export const mailsAskedFor = (db: DatabaseTransaction): readonly number[] => asked.get(db) ?? []

/** Asks for a mail. It is sent by `sendRequested`, after the transaction, not before so many minutes have passed. */
export async function requestMail(
	db: Database | DatabaseTransaction,
	request: MailRequest,
	minutes = 0,
): Promise<void> {
	asked.set(db, [...(asked.get(db) ?? []), minutes])
	await db
		.insertInto('mail_request')
		.values({
			...request,
			facts: JSON.stringify(request.facts),
			...(minutes > 0 && { due_at: sql<string>`now() + make_interval(mins => ${minutes}::int)` }),
		})
		.execute()
}

/** Sends everything that is due; returns how many requests were dealt with. Several processes may do so at once. */
export async function sendRequested<Host extends MailHost>(
	host: Host,
	composers: Readonly<Record<string, Composer<Host>>>,
): Promise<number> {
	let count = 0
	while (await sendNext(host, composers)) count++
	return count
}

async function sendNext<Host extends MailHost>(
	host: Host,
	composers: Readonly<Record<string, Composer<Host>>>,
): Promise<boolean> {
	return host.db.transaction().execute(async (tx) => {
		const row = await tx
			.selectFrom('mail_request')
			.selectAll()
			.where('due_at', '<=', sql<Date>`now()`)
			.where('kind', 'in', Object.keys(composers))
			.orderBy('due_at')
			.orderBy('id')
			.limit(1)
			.forUpdate()
			.skipLocked()
			.executeTakeFirst()
		if (!row) return false
		const failure = await attempt(host, composers[row.kind]!, {
			kind: row.kind,
			mail: row.mail,
			locale: row.locale === 'en' ? 'en' : 'de',
			facts: row.facts as Record<string, string>,
		})
		const wait = failure ? patience[row.attempts] : undefined
		if (failure)
			console.error(`mail: ${row.kind} was not sent (${failure}); ${wait ? `next attempt in ${wait} min` : 'given up'}`)
		if (wait) {
			await tx
				.updateTable('mail_request')
				.set({ attempts: row.attempts + 1, due_at: sql<string>`now() + make_interval(mins => ${wait}::int)` })
				.where('id', '=', row.id)
				.execute()
		} else await tx.deleteFrom('mail_request').where('id', '=', row.id).execute()
		return true
	})
}

/** Null when it went well, else the reason for the log: a code, never an address. */
async function attempt<Host extends MailHost>(
	host: Host,
	compose: Composer<Host>,
	request: MailRequest,
): Promise<string | null> {
	try {
		const mail = await compose(host, request)
		if (mail) await sendMail(host, mail)
		return null
	} catch (error) {
		if (error instanceof Refusal) return [error.code, error.facts.reason].filter(Boolean).join(' ')
		return error instanceof Error ? error.name : 'unknown'
	}
}
