import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import type { RowProblem } from '../run/run-state.ts'
import { tableOf } from '../run/table-of.ts'

export type FoundProblem = { problem: RowProblem; who: string; cells: string[]; sheet: number }

/** So many hints are kept word by word; behind that they are only counted. */
export const hintsKept = 5_000

/** Writes problems of an import; the cells of the row go along with errors, so that it can be downloaded and put right. */
export async function writeProblems(
	db: Database,
	networkId: number,
	importId: number,
	found: readonly FoundProblem[],
): Promise<void> {
	if (found.length === 0) return
	const rows = found.map(({ problem, who, cells, sheet }) => ({
		sheet,
		row_number: problem.row,
		column_name: problem.column,
		severity: problem.severity,
		code: problem.code,
		facts: JSON.stringify(problem.facts),
		who: who.slice(0, 200),
		cells: problem.severity === 'error' ? JSON.stringify(cells) : null,
	}))
	await sql`
		insert into import_problem (network_id, import_id, sheet, row_number, column_name, severity, code, facts, who, cells)
		select ${networkId}, ${importId}, sheet, row_number, column_name, severity, code, facts::jsonb, who, cells::jsonb
		from ${tableOf(rows, { sheet: 'int', row_number: 'int', column_name: 'text', severity: 'text', code: 'text', facts: 'text', who: 'text', cells: 'text' })}`.execute(
		db,
	)
}
