/** Rows of one table with their numbers turned into new ones. The numbers of the file are kept until the end of the transaction. */
import { sql, type RawBuilder } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { Database } from '#platform/database.server.ts'
import { withEachCondition } from '../../segments/follow/each-condition.ts'
import type { Tree } from '../../segments/segment.schema.ts'
import { outsideTables, type ExportedColumn, type ExportedTable } from './catalogue.ts'
import type { Value } from './cells.ts'
import { exportedTables, sameBy } from './exported-tables.ts'

/** Tables whose rows are subjects and have the number of their subject. */
const isSubject = ({ columns }: ExportedTable) => columns.find(({ name }) => name === 'id')?.refersTo === 'subject'

/** A table in memory of this transaction: old number to new one; and references to rows that come later. */
export async function prepareNumbers(db: Database): Promise<void> {
	await sql`create temp table moved (name text, old bigint, new bigint, primary key (name, old)) on commit drop`.execute(
		db,
	)
	await sql`create temp table moved_slug (slug text primary key, id bigint) on commit drop`.execute(db)
	await sql`create temp table later (name text, field text, id bigint, target text, old bigint) on commit drop`.execute(
		db,
	)
}

/** Inserts rows and returns how many; rows that the network has already are taken for the same. */
export async function insertRows(
	{ db, networkId }: CommandContext,
	table: ExportedTable,
	rows: readonly Record<string, Value>[],
): Promise<number> {
	// References are numbers or names of the file, which columns of the table could not hold.
	const texts = JSON.stringify(
		rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value]))),
	)
	const given = sql`jsonb_array_elements(${texts}::jsonb) with ordinality g (row, nth)`
	await allocate(db, networkId, table, given)
	const columns = table.columns.filter((column) => !waits(table, column))
	if (table.columns.some(({ refersTo }) => refersTo === 'identity')) await identities(db, given)
	const values = columns.map((column) => sql`${valueOf(table, column)} as ${sql.ref(column.name)}`)
	const names = sql.join(columns.map(({ name }) => sql.ref(name)))
	const { rows: made } = await sql<{ id: number }>`
		insert into ${sql.table(table.name)} (network_id, ${names}) overriding system value
		select ${networkId}, ${sql.join(columns.map(({ name }) => sql.ref(`v.${name}`)))} from (
			select g.nth, ${sql.join(values)} from ${given},
				jsonb_populate_record(null::${sql.table(table.name)}, g.row ${withoutReferences(table)}) r
		) v order by v.nth
		on conflict do nothing returning id`.execute(db)
	await rememberLater(db, table, given)
	if (made.length < rows.length) await sameRows(db, networkId, table, given)
	return made.length
}

const withoutReferences = ({ columns }: ExportedTable) =>
	sql`- ${columns.filter(({ refersTo }) => refersTo !== null).map(({ name }) => name)}::text[]`

/** A column that refers to a table that comes later, or to its own. */
const waits = (table: ExportedTable, { name, refersTo, optional }: ExportedColumn): boolean => {
	if (refersTo === null || name === 'id' || !optional || refersTo in outsideTables) return false
	const order = Object.keys(exportedTables)
	return order.indexOf(refersTo) >= order.indexOf(table.name)
}

async function allocate(
	db: Database,
	networkId: number,
	table: ExportedTable,
	given: RawBuilder<unknown>,
): Promise<void> {
	const next = isSubject(table)
		? sql`(select m.new from moved m where m.name = 'subject' and m.old = n.old)`
		: sql`nextval(pg_get_serial_sequence(${table.name}, 'id'))`
	const present =
		table.name === 'subject'
			? sql`(select s.id from subject s where s.network_id = ${networkId} and s.kind = 'network' and n.kind = 'network')`
			: sql`null::bigint`
	await sql`
		insert into moved (name, old, new)
		select ${table.name}, n.old, coalesce(${present}, ${next})
		from (select (g.row ->> 'id')::bigint as old, g.row ->> 'kind' as kind from ${given} order by g.nth) n`.execute(db)
}

function valueOf(table: ExportedTable, column: ExportedColumn): RawBuilder<unknown> {
	const raw = sql`g.row ->> ${column.name}`
	const moved = (target: string) =>
		sql`(select m.new from moved m where m.name = ${target} and m.old = (${raw})::bigint)`
	if (column.name === 'id') return moved(table.name)
	if (column.refersTo === 'identity') return sql`(select i.id from moved_slug i where i.slug = ${raw})`
	if (column.refersTo === 'competence') return sql`(select c.id from competence c where c.uri = ${raw})`
	if (column.refersTo !== null) return moved(column.refersTo)
	return sql`r.${sql.ref(column.name)}`
}

/** Identities with the short names of the file, or the next free ones where another network has them. */
async function identities(db: Database, given: RawBuilder<unknown>): Promise<void> {
	await sql`
		with wanted as (
			select distinct on (slug) g.row ->> 'identity_id' as slug, g.row ->> 'kind' as kind from ${given}
			where not exists (select from moved_slug m where m.slug = g.row ->> 'identity_id') order by slug
		), named as (
			select slug, kind, case when exists (select from identity i where i.slug = w.slug) or exists (select from identity_redirect r where r.slug = w.slug)
				then (select w.slug || '-' || n from generate_series(2, 100000) n where not exists (select from identity i where i.slug = w.slug || '-' || n) limit 1)
				else w.slug end as own
			from wanted w
		), made as (
			insert into identity (kind, slug) select kind, own from named on conflict (slug) do nothing returning id, slug
		)
		insert into moved_slug (slug, id) select n.slug, m.id from named n join made m on m.slug = n.own`.execute(db)
}

/** The numbers of rows that are there already under the same name. */
async function sameRows(
	db: Database,
	networkId: number,
	table: ExportedTable,
	given: RawBuilder<unknown>,
): Promise<void> {
	const by = sameBy[table.name]
	if (!by) {
		if (table.name !== 'subject') throw Object.assign(new Error('rows that are twice'), { code: '23505' })
		return
	}
	const same = by === 'network_id' ? sql`true` : sql`lower(t.${sql.ref(by)}::text) = lower(g.row ->> ${by})`
	await sql`
		update moved m set new = t.id
		from ${given}, ${sql.table(table.name)} t
		where m.name = ${table.name} and m.old = (g.row ->> 'id')::bigint and t.network_id = ${networkId} and ${same}`.execute(
		db,
	)
}

async function rememberLater(db: Database, table: ExportedTable, given: RawBuilder<unknown>): Promise<void> {
	for (const column of table.columns.filter((each) => waits(table, each)))
		await sql`
			insert into later (name, field, id, target, old)
			select ${table.name}, ${column.name}, m.new, ${column.refersTo}, (g.row ->> ${column.name})::bigint
			from ${given} join moved m on m.name = ${table.name} and m.old = (g.row ->> 'id')::bigint
			where g.row ->> ${column.name} is not null`.execute(db)
}

/** References to rows that came later, in columns, in values of custom fields and in the filters of saved views. */
export async function fillLater({ db, networkId }: CommandContext, tables: readonly ExportedTable[]): Promise<void> {
	for (const table of tables)
		for (const column of table.columns.filter((each) => waits(table, each)))
			await sql`
				update ${sql.table(table.name)} t set ${sql.ref(column.name)} = m.new
				from later l join moved m on m.name = l.target and m.old = l.old
				where l.name = ${table.name} and l.field = ${column.name} and t.id = l.id and t.network_id = ${networkId}`.execute(db)
	for (const table of ['party', 'membership'])
		await sql`
		update ${sql.table(table)} p set custom = p.custom || v.custom
		from (
			select q.id, jsonb_object_agg(f.key, to_jsonb(m.new)) as custom
			from ${sql.table(table)} q join custom_field f on f.network_id = q.network_id and f.type = 'reference' and q.custom ? f.key
			left join moved m on m.name = 'party' and m.old = (q.custom ->> f.key)::bigint
			where q.network_id = ${networkId} group by q.id
		) v
		where p.id = v.id`.execute(db)
	await fillFilters(db, networkId)
}

/** Tags, records and segments in the filters of saved views, tags and records in the conditions of segments; what did not come is left out. */
async function fillFilters(db: Database, networkId: number): Promise<void> {
	const views = await sql<{ id: number; query: string }>`
		select id, query from saved_view where network_id = ${networkId} and query ~ '(^|&)(tag|segment|m?f\\.[a-z0-9-]+)='`.execute(
		db,
	)
	const segments = await sql<{
		id: number
		tree: Tree
	}>`select id, tree from segment where network_id = ${networkId}`.execute(db)
	if (views.rows.length + segments.rows.length === 0) return
	const fields = await sql<{ key: string }>`
		select key from custom_field where network_id = ${networkId} and type = 'reference'`.execute(db)
	const references = new Set(fields.rows.map(({ key }) => key))
	const { rows } = await sql<{ name: string; old: number; new: number }>`
		select name, old, new from moved where name in ('tag', 'segment') or (name = 'party' and old::text in (
			select number from (select query as text from saved_view where network_id = ${networkId}
				union all select tree::text from segment where network_id = ${networkId}) asked, regexp_split_to_table(asked.text, '[^0-9]+') number))`.execute(
		db,
	)
	const moved = new Map(rows.map((row) => [`${row.name} ${row.old}`, row.new]))
	const now = (name: string, value: string | number) => moved.get(`${name} ${value}`) ?? null
	// Beside numbers there are signs for "says something" and "says nothing". Who did not come is nobody: without a value anybody would be meant.
	const referred = (value: string) => (/^\d+$/.test(value) ? String(now('party', value) ?? 0) : value)
	for (const { id, query } of views.rows) {
		const search = new URLSearchParams()
		for (const [name, value] of new URLSearchParams(query)) {
			const key = /^m?f\.([a-z0-9-]+)$/.exec(name)?.[1]
			const kept =
				name === 'tag' || name === 'segment' ? now(name, value) : key && references.has(key) ? referred(value) : value
			if (kept !== null) search.append(name, String(kept))
		}
		await sql`update saved_view set query = ${search.toString()} where id = ${id} and network_id = ${networkId}`.execute(
			db,
		)
	}
	for (const { id, tree } of segments.rows) {
		const after = withEachCondition(tree, (condition) => {
			if (condition.of === 'tag') return { ...condition, any: condition.any.flatMap((tag) => now('tag', tag) ?? []) }
			if ((condition.of === 'field' || condition.of === 'membership-field') && references.has(condition.key))
				return { ...condition, values: condition.values.map(referred) }
			return condition
		})
		await sql`update segment set tree = ${JSON.stringify(after)}::jsonb where id = ${id} and network_id = ${networkId}`.execute(
			db,
		)
	}
}
