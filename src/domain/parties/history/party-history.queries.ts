/** What was done to a party: journal entries with their revisions, as values before and after. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { CustomField } from '../../fields/field.schema.ts'
import { customFields } from '../../fields/fields.queries.ts'
import { asOffice, refuseOutsideOffice } from '../as-office.ts'
import { livesOf } from '../record/merged.queries.ts'
import { refusalOfUndo, undoEntries } from '../undo/undo-state.ts'

type Json = Record<string, unknown>

/** A row that an entry changed; `before` null: it was made, `after` null: it was removed. */
export type RowChange = { table: string; rowId: number; before: Json | null; after: Json | null }
export type HistoryEntry = {
	journalId: number
	at: Date
	action: string
	actorKind: 'account' | 'command-line' | 'job' | 'visitor'
	actor: string | null
	facts: Json
	undoable: boolean
	rows: RowChange[]
}
export type History = { entries: HistoryEntry[]; /** There are older ones than these. */ more: boolean }

export const entriesAtOnce = 12
const mostRows = 60

/** Tables whose rows hang on a party, and by which column; what they say now is what the last change made of them. */
const hanging: Record<string, string> = {
	party: 'id',
	address: 'party_id',
	channel: 'party_id',
	claim: 'party_id',
	listing: 'party_id',
	consent: 'party_id',
	opt_out: 'party_id',
	membership: 'party_id',
	membership_notice: 'party_id',
	membership_suspension: 'party_id',
	membership_end: 'party_id',
	membership_payer: 'party_id',
	external_id: 'party_id',
	tagging: 'subject_id',
	note: 'subject_id',
	profile_proposal: 'party_id',
	document: 'subject_id',
	document_version: 'subject_id',
	picture: 'subject_id',
}

/** The newest entries about a party; `olderThan` is the number of the last one shown. With `only`, these entries and no others. */
export async function partyHistory(
	ctx: Context,
	networkId: number,
	id: number,
	olderThan: number | null = null,
	only: readonly number[] | null = null,
): Promise<History> {
	refuseOutsideOffice(ctx, networkId)
	const among = only ? sql`and r.journal_id = any(${[...only]}::bigint[])` : sql``
	const touched = sql`select journal_id from mine union all select id from journal where subject_id = any(${livesOf(id)}) and network_id = ${networkId}`
	const chosen = only
		? sql`select id as journal_id from journal where id = any(${[...only]}::bigint[]) and network_id = ${networkId}`
		: sql`select distinct journal_id from (${touched}) touched
			where ${olderThan}::bigint is null or journal_id < ${olderThan} order by journal_id desc limit ${entriesAtOnce + 1}`
	const most = only?.length ?? entriesAtOnce
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<Omit<HistoryEntry, 'undoable'>>`
			with mine as (
				select r.id, r.journal_id, r.table_name, r.row_id, r.before, r.removed from revision r where r.subject_id = any(${livesOf(id)}) ${among}
				union all
				select r.id, r.journal_id, r.table_name, r.row_id, r.before, r.removed from party_function f
				join revision r on r.table_name = 'party_function' and r.row_id = f.id where f.person_id = ${id} ${among}
				union all
				select r.id, r.journal_id, r.table_name, r.row_id, r.before, r.removed from relationship s
				join revision r on r.table_name = 'relationship' and r.row_id = s.id where (s.from_id = ${id} or s.to_id = ${id}) ${among}
			), entries as (${chosen}), present as (${sql.join(presentRows(id, sql`select m.row_id from mine m where m.table_name`), sql` union all `)}),
			changed as (
				select distinct on (m.journal_id, m.table_name, m.row_id) m.journal_id, m.id, m.table_name, m.row_id, m.before,
					case when not first_value(m.removed) over (partition by m.journal_id, m.table_name, m.row_id order by m.id desc) then
						coalesce((select n.before from revision n where n.table_name = m.table_name and n.row_id = m.row_id
							and n.before is not null and n.journal_id <> m.journal_id and n.id > m.id order by n.id limit 1), p.row) end as after
				from mine m join entries using (journal_id) left join present p on p.table_name = m.table_name and p.row_id = m.row_id
				order by m.journal_id, m.table_name, m.row_id, m.id
			)
			select j.id as "journalId", j.at, j.action, j.actor_kind as "actorKind", j.actor_name as actor, j.facts,
				(select coalesce(json_agg(json_build_object('table', c.table_name, 'rowId', c.row_id, 'before', c.before, 'after', c.after) order by c.id), '[]')
					from (select * from changed where changed.journal_id = j.id order by id limit ${mostRows}) c) as rows
			from entries e join journal j on j.id = e.journal_id order by j.id desc`.execute(db)
		const shown = rows.slice(0, most)
		const undoable = await undoableAmong({ ...ctx, db }, networkId, shown)
		return {
			entries: shown.map((entry) => ({ ...entry, undoable: undoable.has(entry.journalId) })),
			more: rows.length > most,
		}
	})
}

/** Those that nothing speaks against; what happened since is looked at when somebody takes one back. */
async function undoableAmong(ctx: Context, networkId: number, entries: readonly { journalId: number }[]) {
	const ids = entries.map(({ journalId }) => journalId)
	const found = new Set<number>()
	for (const entry of await undoEntries(ctx, networkId, ids))
		if (!(await refusalOfUndo(ctx, networkId, entry, { lookedAt: false }))) found.add(entry.id)
	return found
}

/**
 * The rows that hang on a party now, as table_name, row_id, row: one statement each, to be joined by `union all`. With `among`,
 * the begin of a question for ids that ends with the name of a table, only those.
 */
export function presentRows(id: number, among?: RawBuilder<unknown>): RawBuilder<unknown>[] {
	const narrowed = (table: string, column: string) =>
		among ? sql`and ${sql.ref(column)} in (${among} = ${table})` : sql``
	const rows = Object.entries(hanging).map(
		([table, column]) =>
			sql`select ${table} as table_name, t.id as row_id, to_jsonb(t) as row from ${sql.table(table)} t
				where t.${sql.ref(column)} = ${id} ${narrowed(table, 't.id')}`,
	)
	return [
		...rows,
		sql`select 'party_function', f.id, to_jsonb(f) from party_function f
			where (f.organisation_id = ${id} or f.person_id = ${id}) ${narrowed('party_function', 'f.id')}`,
		sql`select 'relationship', s.id, to_jsonb(s) from relationship s
			where (s.from_id = ${id} or s.to_id = ${id}) ${narrowed('relationship', 's.id')}`,
	]
}

type NamesByNumber = Record<'competence' | 'tag' | 'party' | 'type', Record<string, string>>
/** Names by number, and the fields that the office has defined. */
export type Names = NamesByNumber & { fields: CustomField[] }

/** The names of what the rows of a history refer to. */
export async function namesIn(
	ctx: Context,
	networkId: number,
	entries: readonly Pick<HistoryEntry, 'rows'>[],
): Promise<Names> {
	const ids = (column: string) =>
		[
			...new Set(entries.flatMap(({ rows }) => rows.flatMap((row) => [row.before?.[column], row.after?.[column]]))),
		].filter((value) => typeof value === 'number')
	const fields = await customFields(ctx, networkId)
	const references = fields.filter(({ type }) => type === 'reference').map(({ key }) => key)
	const referredTo = entries
		.flatMap(({ rows }) => rows.flatMap(({ before, after }) => [before?.custom, after?.custom]))
		.flatMap((custom) => references.map((key) => (custom as Json | undefined)?.[key]))
		.filter((value) => typeof value === 'number')
	const named = ['person_id', 'organisation_id', 'from_id', 'to_id'].flatMap((column) => ids(column))
	const parties = [...named, ...referredTo]
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<NamesByNumber>`select
			(select coalesce(json_object_agg(id, coalesce(labels ->> ${ctx.locale}, labels ->> 'de')), '{}') from competence where id = any(${ids('competence_id')}::bigint[])) as competence,
			(select coalesce(json_object_agg(id, name), '{}') from tag where network_id = ${networkId} and id = any(${ids('tag_id')}::bigint[])) as tag,
			(select coalesce(json_object_agg(id, name), '{}') from party where network_id = ${networkId} and id = any(${parties}::bigint[])) as party,
			(select coalesce(json_object_agg(id, coalesce(label ->> ${ctx.locale}, label ->> 'de')), '{}') from membership_type where network_id = ${networkId} and id = any(${ids('type_id')}::bigint[])) as type`.execute(
			db,
		)
		return { ...rows[0]!, fields }
	})
}
