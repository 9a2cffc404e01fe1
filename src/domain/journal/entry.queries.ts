/** One entry of the journal, with what it changed. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { asOffice } from '../parties/as-office.ts'
import type { HistoryEntry, RowChange } from '../parties/history/party-history.queries.ts'
import { refusalOfUndo, undoEntries } from '../parties/undo/undo-state.ts'

/** A changed row, and the record it belongs to. */
export type EntryRow = RowChange & { subject: { id: number; name: string | null } | null }

export type JournalEntry = Omit<HistoryEntry, 'rows' | 'undoable'> & {
	tag: string | null
	party: { id: number; name: string } | null
	rows: EntryRow[]
	/** How many rows it changed in all. */
	rowsTotal: number
	/** The import it wrote. */
	importId: number | null
	/** Entries that took this one back, the newest first. */
	undoneBy: number[]
	/** Why it cannot be taken back; null when it can. */
	refusal: Refusal | null
}

export const rowsShown = 100

type Found = Omit<JournalEntry, 'rows' | 'refusal'>
type First = {
	table: string
	rowId: number
	subjectId: number | null
	before: RowChange['before']
	after: RowChange['after']
}

/** @throws Refusal `journal.not-found` for an entry of another network, or none */
export async function journalEntry(ctx: Context, networkId: number, id: number): Promise<JournalEntry> {
	return asOffice(ctx, networkId, async (office) => {
		const [entry] = Number.isSafeInteger(id) ? await undoEntries(office, networkId, [id]) : []
		if (!entry) throw new Refusal('not-found', 'journal.not-found')
		const { rows } = await sql<Found>`
			select j.id as "journalId", j.at, j.action, j.facts, j.actor_kind as "actorKind", j.actor_name as actor,
				(select t.name from tag t where t.network_id = j.network_id and t.id = (j.facts ->> 'tag')::bigint) as tag,
				(select json_build_object('id', p.id, 'name', p.name) from party p where p.id = j.subject_id and p.network_id = j.network_id and j.action not like 'joining.%') as party,
				(select count(*)::int from (select distinct table_name, row_id from revision where journal_id = j.id) r) as "rowsTotal",
				(select i.id from import i where i.network_id = j.network_id and i.journal_id = j.id) as "importId",
				(select coalesce(json_agg(u.id order by u.id desc), '[]') from journal u where u.facts ? 'undoes' and (u.facts ->> 'undoes')::bigint = j.id) as "undoneBy"
			from journal j where j.id = ${id}`.execute(office.db)
		return {
			...rows[0]!,
			rows: await rowsOf(office, id),
			refusal: await refusalOfUndo(office, networkId, entry),
		}
	})
}

/** The first rows of an entry: before, and after as the next change found it, or the row as it is now. */
async function rowsOf({ db }: Context, id: number): Promise<EntryRow[]> {
	const { rows } = await sql<First & { next: boolean }>`
		with first as (
			select distinct on (table_name, row_id) id, table_name, row_id, subject_id, before,
				first_value(removed) over (partition by table_name, row_id order by id desc) as gone
			from revision where journal_id = ${id} order by table_name, row_id, id
		), shown as (select * from first order by id limit ${rowsShown})
		select f.table_name as table, f.row_id as "rowId", f.subject_id as "subjectId", f.before, n.before as after, f.gone or n.id is not null as next
		from shown f left join lateral (
			select n.id, n.before from revision n where not f.gone and n.table_name = f.table_name and n.row_id = f.row_id
				and n.before is not null and n.journal_id <> ${id} and n.id > f.id
			order by n.id limit 1) n on true
		order by f.id`.execute(db)
	const open = rows.filter(({ next }) => !next)
	const names = await subjectNames(db, rows)
	for (const table of new Set(open.map((row) => row.table))) {
		const ofTable = open.filter((row) => row.table === table)
		const { rows: present } = await sql<{ id: number; row: RowChange['after'] }>`
			select t.id, to_jsonb(t) as row from ${sql.table(table)} t where t.id = any(${ofTable.map(({ rowId }) => rowId)}::bigint[])`.execute(
			db,
		)
		for (const row of ofTable) row.after = present.find((one) => one.id === row.rowId)?.row ?? null
	}
	return rows.map(({ table, rowId, before, after, subjectId }) => ({
		table,
		rowId,
		before,
		after,
		subject: subjectId === null ? null : { id: subjectId, name: names.get(subjectId) ?? null },
	}))
}

/** The names of the records the rows belong to, of those that are gone as they were. */
async function subjectNames(db: Context['db'], rows: readonly First[]): Promise<Map<number, string>> {
	const ids = [...new Set(rows.flatMap(({ subjectId }) => subjectId ?? []))]
	const { rows: parties } = await sql<{ id: number; name: string }>`
		select id, name from party where id = any(${ids}::bigint[])
		union all
		select distinct on (row_id) row_id, before ->> 'name' from revision r
		where table_name = 'party' and row_id = any(${ids}::bigint[]) and before is not null
			and not exists (select from party p where p.id = r.row_id)`.execute(db)
	return new Map(parties.map(({ id, name }) => [id, name]))
}
