/** Who did what, when. Written by commands only; never holds personal values. */
import { sql } from 'kysely'
import type { CommandContext } from './command.ts'
import type { DatabaseTransaction } from './database.server.ts'
import type { RefusalFacts } from './errors.ts'

/** The number of the next journal entry; the revisions of the transaction refer to it before it is written. */
export async function allocateJournalId(db: DatabaseTransaction): Promise<number> {
	const { rows } = await sql<{ id: number }>`select nextval(pg_get_serial_sequence('journal', 'id')) as id`.execute(db)
	return rows[0]!.id
}

export type JournalEntry = { action: string; subject: number | null; facts: RefusalFacts }

/** Writes the entry whose number `allocateJournalId` has given; the time is that of the database. */
export async function writeJournal(ctx: CommandContext, entry: JournalEntry): Promise<void> {
	await ctx.db
		.insertInto('journal')
		.values({
			id: ctx.journalId,
			network_id: ctx.networkId,
			action: entry.action,
			actor_kind: ctx.viewer.kind,
			actor_account: ctx.viewer.account?.id ?? null,
			actor_name: ctx.viewer.account?.name ?? null,
			subject_id: entry.subject,
			facts: JSON.stringify(entry.facts),
		})
		.execute()
}
