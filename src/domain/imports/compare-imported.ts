/**
 * What an import has brought is compared with everybody right after it: the rows are there already, nobody waits for it. Pairs are
 * derived, so this is no change of anybody's data and has no journal entry.
 */
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { asNetwork } from '../access/in-network.ts'
import { findDuplicates, type Duplicates, type RowOf } from './run/find-duplicates.ts'
import { waitForTurn } from './run/take-turn.ts'

/**
 * Looks for duplicates of the new records of an import and notes them down with it. Null when it has been done before, or when the
 * import was undone meanwhile. `rowOf` says which row of the file brought a record; after a break nobody knows it any more.
 */
export function compareImported(
	db: Database,
	networkId: number,
	importId: number,
	rowOf: RowOf = () => null,
): Promise<Duplicates | null> {
	return asNetwork(db, networkId, async (tx) => {
		await sql`select sort_in_words()`.execute(tx)
		await waitForTurn({ db: tx, networkId })
		const journalId = await waiting(tx, importId)
		if (journalId === null) return null
		const duplicates = await findDuplicates({ db: tx, networkId, journalId }, importId, rowOf)
		await sql`update import set outcome = outcome || ${JSON.stringify(duplicates)}::jsonb where id = ${importId}`.execute(
			tx,
		)
		return duplicates
	})
}

/** The journal entry of an import that is done and whose records are still to be compared. */
async function waiting(tx: DatabaseTransaction, importId: number): Promise<number | null> {
	const { rows } = await sql<{ journal_id: number }>`
		select journal_id from import where id = ${importId} and state = 'done' and outcome -> 'duplicates' = 'null' and journal_id is not null`.execute(
		tx,
	)
	return rows[0]?.journal_id ?? null
}
