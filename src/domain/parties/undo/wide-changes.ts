/** Wide rows, in which people change different things side by side: looked at column by column. All others as a whole. */
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { differing as differingColumns } from '../record/flat-row.ts'

export const byColumn = ['party', 'network'] as const

type Row = Record<string, unknown>
/** A row as it was before an entry, as the entry left it, and as it is now (null: gone); `later`: who touched it last since. */
export type WideChange = { id: number; before: Row; after: Row; now: Row | null; later: number | null }

/** These go on counting, whatever is taken back. */
const counting = ['version', 'changed_at']

/** The names of the columns in which two rows differ, but for those that count. */
export const differing = (before: Row, after: Row): string[] =>
	differingColumns(before, after).filter((column) => !counting.includes(column))

/** The rows of the table that an entry changed in more than what counts. */
export async function wideChanges(
	db: Database | DatabaseTransaction,
	journalId: number,
	table: (typeof byColumn)[number],
): Promise<WideChange[]> {
	const { rows } = await sql<WideChange>`
		with changed as (
			select r.row_id as id, r.before, to_jsonb(p) as now, coalesce(
				(select n.before from revision n where n.table_name = ${table} and n.row_id = r.row_id and n.before is not null
						and n.journal_id <> ${journalId} and n.id > r.id
					order by n.id limit 1), to_jsonb(p)) as after
			from (select distinct on (row_id) row_id, id, before, removed from revision
				where journal_id = ${journalId} and table_name = ${table} order by row_id, id) r
			left join ${sql.table(table)} p on p.id = r.row_id where r.before is not null and not exists (
				select from revision gone where gone.journal_id = ${journalId} and gone.table_name = ${table} and gone.row_id = r.row_id and gone.removed))
		select id, before, after, now, (select max(n.journal_id) from revision n
			where n.table_name = ${table} and n.row_id = c.id and n.before is not null and n.journal_id > ${journalId}) as later
		from changed c where now is null or before - ${counting}::text[] is distinct from after - ${counting}::text[]`.execute(
		db,
	)
	return rows
}
