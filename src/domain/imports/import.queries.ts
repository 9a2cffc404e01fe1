/** Questions about imports. Only who may import in the network may ask; to others there are none. */
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import type { ImportState, Mapping, Options } from './import.schema.ts'
import { inNetwork } from '../access/in-network.ts'
import type { Task } from './internal/import-state.ts'
import type { FailedReason } from './undo/reverse-or-tell.ts'
import type { Outcome } from './run/outcome.ts'

/**
 * The network of an import, for the operator's command line, which names an import by its number alone.
 * @throws Refusal `imports.not-found`
 */
export async function networkOfImport(db: Database, importId: number): Promise<{ id: number; timeZone: string }> {
	const { rows } = await sql<{ id: number; timeZone: string }>`
		select n.id, n.time_zone as "timeZone" from network n where n.id = network_of_import(${importId})`.execute(db)
	if (!rows[0]) throw new Refusal('not-found', 'imports.not-found')
	return rows[0]
}

/** What came of taking it back. `kept` are all that stay; among them who was edited since, and who could not be taken back. */
export type Undo = {
	removed: number
	restored: number
	kept: number[]
	edited?: number[]
	failed?: { id: number; reason: FailedReason }[]
}

export type ImportRow = {
	id: number
	fileName: string
	format: string | null
	state: ImportState
	task: Task | null
	rowsTotal: number | null
	rowsDone: number
	outcome: Partial<Outcome> & { undo?: Undo }
	createdBy: string | null
	createdAt: Date
	finishedAt: Date | null
	undoneAt: Date | null
	failure: string | null
	/** Somebody has asked to stop it, and it will after its present batch. */
	isStopping: boolean
}

const columns = sql`id, file_name as "fileName", format, state, task, rows_total as "rowsTotal", rows_done as "rowsDone", outcome, created_by as "createdBy",
	created_at as "createdAt", finished_at as "finishedAt", undone_at as "undoneAt", failure, cancel_requested_at is not null as "isStopping"`

function check(ctx: Context, networkId: number): void {
	if (!may(ctx.viewer, 'imports.run', networkId)) throw new Refusal('not-found', 'common.not-found')
}

/** The imports of a network, the newest first, at most `limit`. */
export async function importsOf(ctx: Context, networkId: number, limit = 50): Promise<ImportRow[]> {
	check(ctx, networkId)
	return inNetwork(ctx.db, networkId, async (tx) => {
		const { rows } = await sql<ImportRow>`select ${columns} from import order by id desc limit ${limit}`.execute(tx)
		return rows
	})
}

export type ImportSheet = { index: number; name: string; rows: number; headers: { header: string; example: string }[] }

export type ImportDetails = ImportRow & {
	headers: { header: string; example: string }[]
	/** The sheets that could be taken; empty for a file of one table. */
	sheets: ImportSheet[]
	/** Index of the sheet whose columns stand in `headers`. */
	sheet: number
	mapping: Mapping
	options: Options & { asMembers: boolean }
	hasFile: boolean
}

/** @throws Refusal `imports.not-found` */
export async function importById(ctx: Context, networkId: number, importId: number): Promise<ImportDetails> {
	check(ctx, networkId)
	return inNetwork(ctx.db, networkId, async (tx) => {
		const { rows } = await sql<ImportDetails>`
			select ${columns}, headers, sheets, sheet, mapping, options, file_path is not null as "hasFile" from import where id = ${importId}`.execute(
			tx,
		)
		if (!rows[0]) throw new Refusal('not-found', 'imports.not-found')
		return rows[0]
	})
}

export type ImportProblem = {
	sheet: number
	row: number
	column: string | null
	severity: 'error' | 'hint'
	code: string
	facts: Record<string, string>
	who: string | null
}

/** Problems of an import, errors first, by row. `total` counts all that are kept. */
export async function problemsOf(
	ctx: Context,
	networkId: number,
	importId: number,
	limit: number,
): Promise<{ problems: ImportProblem[]; total: number }> {
	check(ctx, networkId)
	return inNetwork(ctx.db, networkId, async (tx) => {
		const { rows } = await sql<ImportProblem & { total: number }>`
			select sheet, row_number as row, column_name as column, severity, code, facts, who, count(*) over ()::int as total
			from import_problem where import_id = ${importId} order by severity, sheet, row_number, id limit ${limit}`.execute(tx)
		return { problems: rows, total: rows[0]?.total ?? 0 }
	})
}

export type ErrorRow = {
	sheet: number
	row: number
	cells: string[]
	problems: { column: string | null; code: string; facts: Record<string, string> }[]
}

/** Rows with errors as they stand in the file, for downloading; read in portions. */
export async function* errorRowsOf(ctx: Context, networkId: number, importId: number): AsyncGenerator<ErrorRow> {
	check(ctx, networkId)
	const portion = 1_000
	for (let after = [-1, -1]; ;) {
		const { rows } = await inNetwork(ctx.db, networkId, (tx) =>
			sql<ErrorRow>`
				select sheet, row_number as row, (array_agg(cells order by id))[1] as cells,
					jsonb_agg(jsonb_build_object('column', column_name, 'code', code, 'facts', facts) order by id) as problems
				from import_problem where import_id = ${importId} and severity = 'error' and cells is not null and (sheet, row_number) > (${after[0]}::int, ${after[1]}::int)
				group by sheet, row_number order by sheet, row_number limit ${portion}`.execute(tx),
		)
		yield* rows
		if (rows.length < portion) return
		after = [rows.at(-1)!.sheet, rows.at(-1)!.row]
	}
}

/** A word of competence columns that is no label of a concept, with those that it may mean. */
export type OpenTerm = { term: string; choices: string[]; rows: number }

/** Words with proposals, the most frequent ones first. */
export async function openTermsOf(ctx: Context, networkId: number, importId: number, limit = 40): Promise<OpenTerm[]> {
	check(ctx, networkId)
	return inNetwork(ctx.db, networkId, async (tx) => {
		const { rows } = await sql<OpenTerm>`
			select facts ->> 'value' as term, string_to_array(min(facts ->> 'choices'), E'\n') as choices, count(*)::int as rows
			from import_problem where import_id = ${importId} and code = 'competence-similar'
			group by lower(facts ->> 'value'), 1 order by count(*) desc, 1 limit ${limit}`.execute(tx)
		return rows
	})
}

const atWork: readonly ImportState[] = ['queued', 'previewing', 'running', 'undoing']

/** True while jobs have the import. */
export const isAtWork = (state: ImportState): boolean => atWork.includes(state)

/** True between an import and the end of looking for duplicates of what it has brought. */
export const isComparing = ({ state, outcome }: Pick<ImportRow, 'state' | 'outcome'>): boolean =>
	state === 'done' && outcome.duplicates === null

/** Waits a little for a task that is short, so that its result can be shown at once. */
export async function waitAtWork(
	ctx: Context,
	networkId: number,
	importId: number,
	milliseconds: number,
): Promise<void> {
	for (const until = Date.now() + milliseconds; Date.now() < until; await pause(100)) {
		const found = await importById(ctx, networkId, importId)
		if (!isAtWork(found.state) && !isComparing(found)) return
	}
}
