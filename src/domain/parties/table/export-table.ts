/** The rows of the member table as one stream: exactly what the question shows, in its order, page after page. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { rowsAt, type TableRow } from '../party-table.queries.ts'
import type { TableQuestion } from './table-question.ts'

const rowsAtOnce = 2000
/** An XLSX sheet has 1,048,576 rows; nobody opens a longer list. */
const mostRows = 1_000_000

/**
 * All rows that fit, in constant memory. They come from one snapshot, so none is missing or doubled when somebody
 * changes a record meanwhile.
 * @throws Refusal `common.not-found` outside of the office
 */
export async function* exportRows(ctx: Context, networkId: number, question: TableQuestion): AsyncGenerator<TableRow> {
	const snapshot = await ctx.db
		.startTransaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute()
	try {
		// As `asOffice` does, for segments that ask what the second lock keeps. Whoever may not read is refused by `rowsAt`.
		await sql`select set_config('flechtwerk.network', ${String(networkId)}, true)`.execute(snapshot)
		for (let offset = 0; offset < mostRows; offset += rowsAtOnce) {
			const rows = await rowsAt({ ...ctx, db: snapshot }, networkId, question, offset, rowsAtOnce)
			yield* rows
			if (rows.length < rowsAtOnce) return
		}
	} finally {
		await snapshot.rollback().execute()
	}
}
