/** The shape of the own data: rows of one kind in a section. */
import { sql, type RawBuilder } from 'kysely'

export type OwnRow = Record<string, unknown>
/** Rows of one kind; `table` is how the database calls them, `network` whose they are, null for the instance. */
export type OwnSection = { table: string; network: string | null; rows: OwnRow[] }

/** The rows of a question as one JSON list, as SQL. */
export const rowsOf = (query: RawBuilder<unknown>): RawBuilder<unknown> =>
	sql`(select coalesce(json_agg(d), '[]') from (${query}) d)`
