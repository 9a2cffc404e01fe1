import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'

/**
 * A transaction in the name of a network without a journal entry: for reading rows that only their network may read, and for
 * bookkeeping of imports, which is no change of anybody's data.
 */
export function asNetwork<Result>(
	db: Database,
	networkId: number,
	work: (tx: DatabaseTransaction) => Promise<Result>,
): Promise<Result> {
	return db.transaction().execute(async (tx) => {
		await sql`select set_config('flechtwerk.network', ${String(networkId)}, true)`.execute(tx)
		return work(tx)
	})
}
