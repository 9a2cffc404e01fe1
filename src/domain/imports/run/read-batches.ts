/** The rows of a file in batches, read and planned while the database is still busy with the batch before. */
import { ahead } from '#platform/ahead.ts'
import { dataRows, type ImportTable } from '../open-import-file.ts'
import type { PlannedRow } from '../row/planned.ts'
import type { PlanContext } from '../row/plan-context.ts'
import { planRow } from '../row/plan-row.ts'
import type { RowProblem } from './run-state.ts'

export type Batch = {
	/** Rows that name somebody and have no error. */
	rows: PlannedRow[]
	/** Rows read, those with errors included. */
	read: number
	/** Rows that are left out without an error. */
	passedOver: number
	problems: RowProblem[]
	/** What stands in the file, by row number: the database may refuse a row, too. */
	cells: Map<number, { who: string; cells: string[] }>
}

const batchSize = 2_000
/** The first batch is small, each of the next twice as large: so the database need not wait for the first two thousand rows. */
const firstBatchSize = 250

/** One batch is prepared in advance, never more. */
export const readBatches = (table: ImportTable, context: PlanContext): AsyncGenerator<Batch> =>
	ahead(batchesOf(table, context))

async function* batchesOf(table: ImportTable, context: PlanContext): AsyncGenerator<Batch> {
	const mixed = context.layout.at.has('row.kind') || context.layout.at.has('row.is-organisation')
	let size = firstBatchSize
	// Organisations first, so that persons find those that stand behind them in the file.
	for (const about of mixed ? (['organisation', 'person'] as const) : [null]) {
		let batch = emptyBatch()
		for await (const row of dataRows(table)) {
			const planned = planRow(row, context)
			if (about !== null && planned.about !== about) continue
			batch.read++
			batch.cells.set(row.number, { who: planned.who, cells: row.cells })
			for (const problem of planned.problems) batch.problems.push({ ...problem, row: row.number })
			if (planned.organisation || planned.person) batch.rows.push(planned)
			else if (!planned.problems.some((problem) => problem.severity === 'error')) batch.passedOver++
			if (batch.read < size) continue
			yield batch
			batch = emptyBatch()
			size = Math.min(size * 2, batchSize)
		}
		if (batch.read > 0) yield batch
	}
}

const emptyBatch = (): Batch => ({ rows: [], read: 0, passedOver: 0, problems: [], cells: new Map() })
