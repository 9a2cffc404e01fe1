/**
 * Whoever is entered, or changed in what parties are compared by, is compared with the others at once, in the same transaction. The
 * database has forgotten what these were compared by. Imports do so themselves, for all they bring.
 */
import { sql } from 'kysely'
import { onJournal } from '#platform/reactions.ts'
import { findPairsOf } from './scan/find-pairs.ts'
import { manyFresh } from './scan/limits.ts'

onJournal(
	(action) => /^(parties|joining|duplicates)\./.test(action),
	async ({ db, networkId, journalId }) => {
		const { rows } = await sql<{ id: number }>`
			select p.id from party p where p.network_id = ${networkId} and not exists (select from party_likeness l where l.id = p.id) and p.id in (
				select r.subject_id from revision r where r.journal_id = ${journalId} and r.table_name in ('party', 'address', 'channel')
				union
				select f.person_id from revision r join party_function f on f.id = r.row_id
				where r.journal_id = ${journalId} and r.table_name = 'party_function')
			limit ${manyFresh + 1}`.execute(db)
		// The next night finds what a change of hundreds brings.
		if (rows.length <= manyFresh) await findPairsOf(db, networkId, rows.map(({ id }) => id)) // prettier-ignore
	},
)
