/** The migrated database as it describes itself: what the rules of the schema look at. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'

export type Table = {
	name: string
	columns: string[]
	rowSecurity: boolean
	triggers: string[]
	policies: number
	/** Not every row may be read. */
	readsOwn: boolean
}
export type ForeignKey = { table: string; columns: string[]; target: string; targetColumns: string[] }
export type Index = {
	name: string
	table: string
	first: string
	columns: string[]
	predicate: string | null
	/** `btree`, `gin`, `gist` … */
	method: string
	isExclusion: boolean
}
export type Column = { table: string; name: string; type: string }
export type Schema = {
	tables: Table[]
	foreignKeys: ForeignKey[]
	indexes: Index[]
	columns: Column[]
	/** Columns of exclusion constraints, as `table.column`. */
	exclusive: string[]
}

/** Reads the tables of the product; those of the account library, in a schema of their own, are left out. */
export async function readSchema(owner: Database): Promise<Schema> {
	const { rows: tables } = await sql<Table>`
		select c.relname as name, c.relrowsecurity as "rowSecurity",
			(select array_agg(a.attname::text order by a.attnum) from pg_attribute a
				where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
			(select coalesce(array_agg(t.tgname::text), '{}') from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as triggers,
			(select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
			exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'r') and pg_get_expr(p.polqual, c.oid) <> 'true') as "readsOwn"
		from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'migration'
		order by 1`.execute(owner)
	const { rows: foreignKeys } = await sql<ForeignKey>`
		select k.conrelid::regclass::text as table, k.confrelid::regclass::text as target,
			(select array_agg(a.attname::text order by n) from unnest(k.conkey) with ordinality as key(number, n)
				join pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.number) as columns,
			(select array_agg(a.attname::text order by n) from unnest(k.confkey) with ordinality as key(number, n)
				join pg_attribute a on a.attrelid = k.confrelid and a.attnum = key.number) as "targetColumns"
		from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by 1, 2`.execute(owner)
	const { rows: indexes } = await sql<Index>`
		select i.indexrelid::regclass::text as name, i.indrelid::regclass::text as table, pg_get_expr(i.indpred, i.indrelid) as predicate,
			(select m.amname::text from pg_class x join pg_am m on m.oid = x.relam where x.oid = i.indexrelid) as method,
			i.indisexclusion as "isExclusion",
			pg_get_indexdef(i.indexrelid, 1, false) as first,
			(select array_agg(pg_get_indexdef(i.indexrelid, n::int, false) order by n) from generate_series(1, i.indnkeyatts) n) as columns
		from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace`.execute(owner)
	const { rows: columns } = await sql<Column>`
		select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type
		from pg_attribute a join pg_class c on c.oid = a.attrelid
		where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'migration'
			and a.attnum > 0 and not a.attisdropped order by 1, 2`.execute(owner)
	const { rows: exclusive } = await sql<{ column: string }>`
		select k.conrelid::regclass::text || '.' || a.attname as column
		from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
		where k.contype = 'x' and k.connamespace = 'public'::regnamespace`.execute(owner)
	return { tables, foreignKeys, indexes, columns, exclusive: exclusive.map(({ column }) => column) }
}
