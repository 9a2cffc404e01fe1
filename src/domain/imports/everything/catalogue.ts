/** The tables of networks as the database describes them: columns, types, what they refer to, what they mean. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { exportedTables, isInstanceColumn } from './exported-tables.ts'

export type ExportedColumn = {
	name: string
	type: string
	/** A null is possible. */
	optional: boolean
	comment: string | null
	/** The exported table whose id it holds; `identity` and `competence` stand for their slug and address. */
	refersTo: string | null
}
export type ExportedTable = { name: string; comment: string | null; columns: ExportedColumn[] }

/** A document’s version refers to its subject by way of the document, competences of an entry to its party by way of the entry. */
const byWayOfAnother: Readonly<Record<string, string>> = { subject_id: 'subject', party_id: 'party' }

/** Names of all tables that belong to networks. */
export async function networkTables(db: Database): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and c.relkind = 'r' and (c.relname = 'network'
			or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'network_id' and not a.attisdropped))
		order by 1`.execute(db)
	return rows.map((row) => row.name)
}

/** The exported tables in the order of the list. */
export async function exportCatalogue(db: Database): Promise<ExportedTable[]> {
	const names = Object.keys(exportedTables)
	const { rows } = await sql<ExportedColumn & { table: string; tableComment: string | null }>`
		select c.relname as table, obj_description(c.oid, 'pg_class') as "tableComment", a.attname as name, format_type(a.atttypid, null) as type,
			not a.attnotnull as optional, col_description(c.oid, a.attnum) as comment,
			(select min(f.confrelid::regclass::text) from pg_constraint f, unnest(f.conkey, f.confkey) k (own, other)
				join pg_attribute o on o.attnum = k.other
				where f.conrelid = c.oid and f.contype = 'f' and o.attrelid = f.confrelid and o.attname = 'id' and k.own = a.attnum) as "refersTo"
		from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
		where n.nspname = 'public' and c.relname = any(${names}::text[]) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		order by array_position(${names}::text[], c.relname::text), a.attnum`.execute(db)
	const tables = new Map<string, ExportedTable>()
	for (const { table, tableComment, ...column } of rows) {
		if (isInstanceColumn(table, column.name)) continue
		const found = tables.get(table) ?? { name: table, comment: tableComment, columns: [] }
		found.columns.push({ ...column, refersTo: byWayOfAnother[column.name] ?? column.refersTo })
		tables.set(table, found)
	}
	return [...tables.values()]
}

/** What stands in the file instead of a number of the instance. */
export const outsideTables: Readonly<Record<string, string>> = { identity: 'slug', competence: 'uri' }
