import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'

/**
 * Reads in the name of a network, for whoever may without belonging to its office, such as who holds a link: the second lock shows some
 * rows only to a transaction that says for which network it reads. What is read is limited by the caller.
 */
export function inNetwork<Result>(
	db: Database,
	networkId: number,
	read: (tx: DatabaseTransaction) => Promise<Result>,
): Promise<Result> {
	return db
		.transaction()
		.setAccessMode('read only')
		.execute(async (tx) => {
			await sql`select set_config('flechtwerk.network', ${String(networkId)}, true)`.execute(tx)
			return read(tx)
		})
}
