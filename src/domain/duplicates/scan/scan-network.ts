import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { findAllPairs } from './find-pairs.ts'

/** One scan of a network at a time: a second one would find the same. */
const lockClass = 7_347

/**
 * Looks for duplicates in all of a network's parties. What is kept is derived and no change of anybody's data, so there is no
 * journal entry. False when another scan is at work.
 */
export function scanNetwork(db: Database, networkId: number): Promise<boolean> {
	return db.transaction().execute(async (tx) => {
		await sql`select set_config('flechtwerk.network', ${String(networkId)}, true), set_config('statement_timeout', '600000', true)`.execute(
			tx,
		)
		if (!(await takeTurn(tx, networkId))) return false
		await findAllPairs(tx, networkId)
		return true
	})
}

async function takeTurn(tx: DatabaseTransaction, networkId: number): Promise<boolean> {
	const { rows } = await sql<{ free: boolean }>`
		select pg_try_advisory_xact_lock(${lockClass}, ${networkId}::int) as free`.execute(tx)
	return rows[0]!.free
}
