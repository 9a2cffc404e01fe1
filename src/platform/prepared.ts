/** Statements that are prepared once per connection and named by their text: planning them costs more than running them. */
import { createHash } from 'node:crypto'
import {
	CompiledQuery,
	type PostgresCursor,
	type PostgresPool,
	type PostgresPoolClient,
	type PostgresQueryResult,
	type QueryExecutorProvider,
	type QueryResult,
	type RawBuilder,
} from 'kysely'
import type pg from 'pg'

const names = new Map<string, string>()

function nameOf(text: string): string {
	let name = names.get(text)
	if (!name) {
		name = `s_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
		names.set(text, name)
	}
	return name
}

/** Runs a statement on any connection of a pool. */
export function prepared<Row extends pg.QueryResultRow>(
	pool: pg.Pool,
	text: string,
	values: unknown[],
): Promise<pg.QueryResult<Row>> {
	return pool.query<Row>({ name: nameOf(text), text, values: values.map(asSent) })
}

/** Lists of numbers as the database reads them: the driver would quote each number of thousands. */
const asSent = (value: unknown): unknown =>
	Array.isArray(value) && value.every(Number.isInteger) ? `{${value.join()}}` : value

/** Kysely hands the driver a text and values, but no name: so the text itself says that it wants one. */
const mark = '/* prepared */ '

/** Runs a statement on the connection of `db`, in its transaction where it is one. */
export function runPrepared<Row>(db: QueryExecutorProvider, statement: RawBuilder<Row>): Promise<QueryResult<Row>> {
	const { sql, parameters } = statement.compile(db)
	return db.getExecutor().executeQuery<Row>(CompiledQuery.raw(mark + sql, parameters.map(asSent)))
}

/** A pool for Kysely, whose connections prepare what wants it. */
export function namingPool(pool: pg.Pool): PostgresPool {
	const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
	return {
		options: pool.options,
		end: () => pool.end(),
		connect: async () => {
			const client = await pool.connect()
			const naming = known.get(client) ?? namingClient(client)
			known.set(client, naming)
			return naming
		},
	}
}

function namingClient(client: pg.PoolClient): PostgresPoolClient {
	function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>
	function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>
	function query(given: unknown, values: readonly unknown[] = []): unknown {
		if (typeof given !== 'string') throw new TypeError('cursors are not used')
		const statement = { text: given, values: [...values] }
		return client.query(given.startsWith(mark) ? { ...statement, name: nameOf(given) } : statement)
	}
	return { query, release: (destroy) => client.release(destroy) }
}
