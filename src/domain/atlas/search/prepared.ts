/** Search statements are prepared once per connection and named by their text: planning costs more than running them. */
import { createHash } from 'node:crypto'
import type { Pool, QueryResult, QueryResultRow } from 'pg'

const names = new Map<string, string>()

export function prepared<Row extends QueryResultRow>(
	pool: Pool,
	text: string,
	values: unknown[],
): Promise<QueryResult<Row>> {
	let name = names.get(text)
	if (!name) {
		name = `s_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
		names.set(text, name)
	}
	return pool.query<Row>({ name, text, values: values.map(asSent) })
}

/** Lists of numbers as the database reads them: the driver would quote each number of thousands. */
const asSent = (value: unknown): unknown =>
	Array.isArray(value) && value.every(Number.isInteger) ? `{${value.join()}}` : value
