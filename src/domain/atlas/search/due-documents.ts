/** Search documents that wait until a large import is over: noted in its transaction, made right after it. */
import { sql } from 'kysely'
import { dayIn } from '#platform/context.ts'
import { inTransaction, type Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { enqueue, type Work } from '#platform/jobs.ts'
import type { CommandContext } from '#platform/command.ts'
import { indexDocuments } from './index-documents.ts'

/** Up to so many organisations are indexed within the transaction that changed them. */
export const atOnce = 500
/** So many are indexed in one go afterwards, while search goes on. */
const portion = 1_000

const queue = 'atlas-index-due'

/**
 * Notes that the documents of these identities are to be made, and asks for it. What nobody may see any more goes at once:
 * only what is to appear can wait.
 */
export async function indexLater(ctx: CommandContext, identities: readonly number[]): Promise<void> {
	await sql`
		insert into search_due (identity_id) select i.id from identity i where i.id = any(${[...identities]}::bigint[])
		on conflict do nothing`.execute(ctx.db)
	await sql`
		delete from search_document d where d.identity_id = any(${[...identities]}::bigint[])
			and not exists (select from party p join listing l on l.party_id = p.id
				where p.identity_id = d.identity_id and l.during @> ${ctx.today}::date)`.execute(ctx.db)
	try {
		await enqueue(ctx.db, queue, {})
	} catch (error) {
		// The command line has no jobs; it makes them itself when its command is through.
		if (!(error instanceof Refusal) || error.code !== 'jobs.not-running') throw error
	}
}

/** Makes what is due, portion by portion. What fails stays due. Returns how many organisations were indexed. */
export async function indexDue(db: Database, today: string = dayIn()): Promise<number> {
	for (let made = 0; ;) {
		const done = await inTransaction(db, async (tx) => {
			const { rows } = await sql<{ identity_id: number }>`
				delete from search_due where identity_id in (
					select identity_id from search_due order by identity_id limit ${portion} for update skip locked)
				returning identity_id`.execute(tx)
			const identities = rows.map((row) => row.identity_id)
			if (identities.length > 0) await indexDocuments(tx, { identities }, today)
			return identities.length
		})
		made += done
		if (done < portion) return made
	}
}

/** How many organisations of the network will be found in a moment, but are not yet. */
export async function dueIn(db: Database, networkId: number): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from search_due d
		where exists (select from party p where p.identity_id = d.identity_id and p.network_id = ${networkId})`.execute(db)
	return rows[0]!.count
}

/** When a server starts: what another one left due is made now. */
export function resumeDue(db: Database): Promise<void> {
	return db.transaction().execute(async (tx) => {
		const { rows } = await sql`select from search_due limit 1`.execute(tx)
		if (rows.length > 0) await enqueue(tx, queue, {})
	})
}

/** The queue of documents that are due. */
export const indexDueWork = ({ db }: { db: Database }): Work => ({
	queue,
	perform: async () => {
		await indexDue(db)
	},
})
