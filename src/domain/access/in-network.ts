/** Transactions in the name of a network without a journal entry: the second lock shows some rows only to one that says for which network it works. */
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'

type Work<Result> = (tx: DatabaseTransaction) => Promise<Result>

/**
 * Reads, for whoever may: the office, or somebody who does not belong to it, such as who holds a link. What is read is limited by the
 * caller.
 */
export const inNetwork = <Result>(db: Database, networkId: number, read: Work<Result>): Promise<Result> =>
	named(networkId, db.transaction().setAccessMode('read only'), read)

/** Keeps books that are no change of anybody's data, such as how far an import has come. */
export const asNetwork = <Result>(db: Database, networkId: number, work: Work<Result>): Promise<Result> =>
	named(networkId, db.transaction(), work)

function named<Result>(
	networkId: number,
	transaction: ReturnType<Database['transaction']>,
	work: Work<Result>,
): Promise<Result> {
	return transaction.execute(async (tx) => {
		await sql`select set_config('flechtwerk.network', ${String(networkId)}, true)`.execute(tx)
		return work(tx)
	})
}
