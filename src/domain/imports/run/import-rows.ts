/** An import from the first to the last row, inside of a transaction: the same for a rehearsal and for the real thing. */
import type { CommandContext } from '#platform/command.ts'
import { customFields } from '../../fields/fields.queries.ts'
import { networkById } from '../../networks/network.queries.ts'
import type { KnownFormat } from '../columns/formats/known-formats.ts'
import type { Column } from '../columns/column-targets.ts'
import type { ImportTable } from '../open-import-file.ts'
import { layoutOf } from '../row/cells.ts'
import { locateIn, type FindPlace } from '../row/locate-place.ts'
import type { PlanContext } from '../row/plan-context.ts'
import type { Vocabulary } from '../row/vocabulary.ts'
import type { RowOf } from './find-duplicates.ts'
import type { FoundProblem } from '../internal/problem-rows.ts'
import type { RowProblem, RunState } from './run-state.ts'
import { noOutcome, type Outcome } from './outcome.ts'
import { planFor, tellPlanner } from './planning.ts'
import { readBatches, type Batch } from './read-batches.ts'
import { takeTurn } from './take-turn.ts'
import { writeLinks } from './write-links.ts'
import { writeBatch } from './write-batch.ts'

export type ImportOptions = {
	/** Opens organisations with a membership, and their channels, to the public. */
	publish: boolean
	/** Whoever stands in the file is a member, unless a column says otherwise. */
	asMembers: boolean
}

/** What the import tells while it runs. It stops when one of these throws. */
export type Watch = {
	/** Problems with the raw cells of their row. */
	problems(found: FoundProblem[], importId: number): Promise<void>
	/** Called after each batch, with the number of rows read so far. */
	progress(rows: number): Promise<void>
}

/** How the rows are to be understood. */
export type Reading = {
	/** The system that the file comes from, null for a list of its own kind. */
	format: KnownFormat | null
	vocabulary: Vocabulary
	findPlace: FindPlace
	options: ImportOptions
}

/**
 * Reads and writes all rows; the caller's transaction decides whether it was a rehearsal. `rowOf` says which row of the file brought
 * a new record. Duplicates are not looked for yet.
 */
export async function importRows(
	ctx: CommandContext,
	importId: number,
	tables: readonly { table: ImportTable; columns: readonly Column[] }[],
	{ format, vocabulary, findPlace, options }: Reading,
	watch: Watch,
): Promise<{ outcome: Outcome; rowOf: RowOf }> {
	await takeTurn(ctx)
	let found: RowProblem[] = []
	const state: RunState = {
		ctx,
		importId,
		source: format?.source ?? format?.id ?? 'list',
		publish: options.publish,
		refers: format?.refers ?? false,
		doubtfulIds: format === null,
		groups: new Map(),
		origins: new Map(),
		numbered: new Set(),
		slugNumbers: new Map(),
		membershipTypes: null,
		tags: new Map(),
		links: [],
		bundles: new Map(),
		report: (problems) => void found.push(...problems),
	}
	const usual: Omit<PlanContext, 'layout'> = {
		vocabulary,
		dayOrder: format?.dayOrder ?? 'day-first',
		today: ctx.today,
		asMembers: options.asMembers,
		...(format?.statuses ? { statuses: format.statuses } : {}),
		locate: locateIn((await networkById(ctx.db, ctx.networkId)).districts, findPlace),
		fields: await customFields(ctx, ctx.networkId),
	}
	const outcome: Outcome = noOutcome()
	const first = tables[0]!.table
	const unreadable = first.opened.unreadable ?? 0
	if (unreadable > 0) {
		const facts = { count: String(unreadable) }
		const problem: RowProblem = {
			severity: 'hint',
			code: 'letters-unreadable',
			column: null,
			facts,
			row: first.headerRow,
		}
		outcome.hints++
		await watch.problems([{ problem, who: '', cells: [], sheet: first.sheet }], importId)
	}
	const tell = tellPlanner(ctx.db)
	await planFor(ctx.db, 'look-ups')
	for await (const { batch, sheet } of batchesOf(tables, usual)) {
		outcome.rows += batch.read
		outcome.unchanged += batch.passedOver
		found = batch.problems
		const result = await writeBatch(state, batch.rows, sheet)
		for (const key of ['created', 'updated', 'unchanged', 'organisations', 'persons', 'joined'] as const)
			outcome[key] += result[key]
		const errors = found.filter((problem) => problem.severity === 'error')
		outcome.failed += new Set(errors.map((problem) => problem.row)).size
		outcome.hints += found.length - errors.length
		const inWords = (problem: RowProblem) => ({
			problem,
			...(batch.cells.get(problem.row) ?? { who: '', cells: [] }),
			sheet,
		})
		await watch.problems(found.map(inWords), importId)
		await tell(outcome.rows)
		await watch.progress(outcome.rows)
	}
	const { problems: unfound, changedRows } = await writeLinks(state)
	outcome.updated += changedRows
	outcome.unchanged -= changedRows
	outcome.hints += unfound.length
	await watch.problems(
		unfound.map(({ sheet, ...problem }) => ({ problem, who: '', cells: [], sheet })),
		importId,
	)
	await planFor(ctx.db, 'usual')
	return { outcome, rowOf: (partyId) => state.origins.get(partyId) ?? null }
}

/** The batches of all tables, one table after the other: what stands on the first ones is there for the others. */
async function* batchesOf(
	tables: readonly { table: ImportTable; columns: readonly Column[] }[],
	usual: Omit<PlanContext, 'layout'>,
): AsyncGenerator<{ batch: Batch; sheet: number }> {
	for (const { table, columns } of tables)
		for await (const batch of readBatches(table, { ...usual, layout: layoutOf(columns) }))
			yield { batch, sheet: table.sheet }
}
