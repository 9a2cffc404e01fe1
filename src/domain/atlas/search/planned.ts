/**
 * Statements that cost more to plan than to run, inside of a transaction. The database prepares them once per connection;
 * `execute` takes no parameters of a driver, so values become literals.
 */
import { createHash } from 'node:crypto'
import { sql, type QueryResult, type RawBuilder } from 'kysely'
import type { Database } from '#platform/database.server.ts'

export type Planned = <Row>(statement: RawBuilder<Row>) => Promise<QueryResult<Row>>

const prefix = 'planned_'

/** Runs statements on the connection of a transaction. Outside of one they run as they are. */
export async function plannedIn(db: Database): Promise<Planned> {
	if (!db.isTransaction) return (statement) => statement.execute(db)
	const { rows } = await sql<{ name: string }>`select name from pg_prepared_statements where name ^@ ${prefix}`.execute(
		db,
	)
	const known = new Set(rows.map((row) => row.name))
	return async <Row>(statement: RawBuilder<Row>) => {
		const { sql: text, parameters } = statement.compile(db)
		const name = prefix + createHash('sha256').update(text).digest('hex').slice(0, 24)
		if (!known.has(name)) await sql.raw(`prepare ${name} as ${text}`).execute(db)
		known.add(name)
		return sql.raw<Row>(`execute ${name}(${parameters.map(literal).join(', ')})`).execute(db)
	}
}

/** A number, a text, or a list of them, as SQL. */
function literal(value: unknown): string {
	if (value === null) return 'null'
	if (typeof value === 'number') return String(value)
	if (typeof value === 'string') return quoted(value)
	if (Array.isArray(value))
		return quoted(`{${value.map((one) => `"${String(one).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`)
	throw new TypeError(`no literal for ${typeof value}`)
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
