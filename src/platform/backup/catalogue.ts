/** What a database of ours consists of, read from its catalogue: so a new table is in the next backup by itself. */
import type pg from 'pg'
import { escapeIdentifier } from 'pg'

/** Schemas that hold our tables. The job queue has its own, which is left out: it makes itself anew. */
const ourSchemas = `n.nspname in ('public', 'auth')`

const notOfExtension = (catalogue: string, oid: string) =>
	`not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`

export type Table = { schema: string; name: string; columns: string[] }
export type Sequence = { schema: string; name: string }
export type ForeignKey = { schema: string; table: string; name: string; definition: string }

/** The name as it stands in a statement, quoted. */
export function qualified({ schema, name }: { schema: string; name: string }): string {
	return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`
}

/** All tables by name, with the columns that can be written; the list of migrations is not among them. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
	const { rows } = await client.query<Table>(`
		select n.nspname as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		where c.relkind = 'r' and ${ourSchemas} and ${notOfExtension('pg_class', 'c.oid')}
			and not (n.nspname = 'public' and c.relname = 'migration')
		group by 1, 2 order by 1, 2`)
	return rows
}

/** All sequences by name, those of identity columns included. */
export async function sequencesOf(client: pg.Client): Promise<Sequence[]> {
	const { rows } = await client.query<Sequence>(`
		select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'S' and ${ourSchemas} and ${notOfExtension('pg_class', 'c.oid')} order by 1, 2`)
	return rows
}

/** All foreign keys with their definitions, which name tables with their schema. Within the caller's transaction. */
export async function foreignKeysOf(client: pg.Client): Promise<ForeignKey[]> {
	await client.query('set local search_path = pg_catalog')
	const { rows } = await client.query<ForeignKey>(`
		select n.nspname as schema, c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
		from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
		where k.contype = 'f' and k.conparentid = 0 and ${ourSchemas} order by 1, 2, 3`)
	await client.query('set local search_path = public')
	return rows
}

/** Statements that remove everything which migrations make: schemas of their own, tables, views, routines, types. */
export async function removalsOf(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ statement: string }>(`
		select format('drop schema %I cascade', n.nspname) as statement from pg_namespace n
			where ${ourSchemas} and n.nspname <> 'public'
		union all
		select format('drop %s if exists public.%I cascade',
				case c.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end, c.relname)
			from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
				and ${notOfExtension('pg_class', 'c.oid')}
		union all
		select format('drop routine if exists public.%I(%s) cascade', p.proname, pg_get_function_identity_arguments(p.oid))
			from pg_proc p where p.pronamespace = 'public'::regnamespace and ${notOfExtension('pg_proc', 'p.oid')}
		union all
		select format('drop type if exists public.%I cascade', t.typname)
			from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd', 'r')
				and ${notOfExtension('pg_type', 't.oid')}
		union all
		select format('drop sequence if exists public.%I cascade', c.relname)
			from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
				and ${notOfExtension('pg_class', 'c.oid')}`)
	return rows.map((row) => row.statement)
}
