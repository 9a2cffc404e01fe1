/** What happened to the same rows after a journal entry: whoever went on from it would lose their work by an undo. */
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { onlyFollowed } from './following.ts'
import { byColumn, differing, wideChanges, type WideChange } from './wide-changes.ts'

/** A later entry that changed what this one changed; null when nothing depends on it. */
export async function laterEntry(db: Database | DatabaseTransaction, journalId: number): Promise<number | null> {
	const { rows } = await sql<{ later: number }>`
		select later from (
			select n.journal_id as later from revision r join revision n on n.table_name = r.table_name and n.row_id = r.row_id
				and n.before is not null and n.id > r.id and n.journal_id <> r.journal_id
			where r.journal_id = ${journalId} and (r.table_name <> all(${[...byColumn]}::text[]) or r.removed) and not ${onlyFollowed}
			union all
			-- What was removed may have been put back: that has nothing before it, and is found by its subject, or for want of one by its row.
			select n.journal_id from revision r join revision n on n.subject_id = r.subject_id and n.table_name = r.table_name and n.row_id = r.row_id
				and n.before is null and n.id > r.id and n.journal_id <> r.journal_id
			where r.journal_id = ${journalId} and r.removed
			union all
			select n.journal_id from revision r join revision n on n.subject_id is null and n.table_name = r.table_name and n.row_id = r.row_id
				and n.before is null and n.id > r.id and n.journal_id <> r.journal_id
			where r.journal_id = ${journalId} and r.removed and r.subject_id is null
			union all
			select n.journal_id from revision r join revision n on n.subject_id = r.row_id and n.id > r.id and n.journal_id <> r.journal_id
			where r.journal_id = ${journalId} and r.table_name = 'party' and r.before is null
		) found order by later desc limit 1`.execute(db)
	if (rows[0]) return rows[0].later
	for (const table of byColumn) {
		const overwritten = (await wideChanges(db, journalId, table)).find(hasGoneOn)
		if (overwritten) return overwritten.later ?? journalId
	}
	return null
}

/** The row is gone, or says something newer in a column that the entry changed. */
function hasGoneOn({ before, after, now }: WideChange): boolean {
	if (!now) return true
	const since = new Set(differing(after, now))
	return differing(before, after).some((column) => since.has(column))
}
