import { sql, type RawBuilder } from 'kysely'

type ColumnType = 'bigint' | 'int' | 'text' | 'date' | 'boolean' | 'real'

/**
 * Rows as a table of SQL, one array per column: `unnest($1::bigint[], $2::text[]) as u (party_id, name)`. One statement
 * for thousands of rows. JSON travels as text and is cast where it is used.
 */
export function tableOf<Row extends object>(
	rows: readonly Row[],
	columns: { [Name in keyof Row & string]?: ColumnType },
	alias = 'u',
): RawBuilder<unknown> {
	const names = Object.keys(columns) as (keyof Row & string)[]
	const arrays = names.map((name) => sql`${rows.map((row) => row[name] ?? null)}::${sql.raw(columns[name]!)}[]`)
	return sql`unnest(${sql.join(arrays)}) as ${sql.ref(alias)} (${sql.join(names.map((name) => sql.ref(name)))})`
}
