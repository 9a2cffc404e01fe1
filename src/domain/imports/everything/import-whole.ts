/** Takes a whole network in again: all rows with new numbers, in one transaction, into a network that has no records yet. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { isKeptFile } from '../../fields/kept-file.ts'
import { keepChannel } from '../../parties/details/channel-key.ts'
import { Tree } from '../../segments/segment.schema.ts'
import { exportCatalogue, type ExportedTable } from './catalogue.ts'
import { fromCell, type Value } from './cells.ts'
import type { WholeFile } from './read-whole.ts'
import { withFilesBrought } from './files-brought.ts'
import { fillLater, insertRows, prepareNumbers } from './whole-rows.ts'

const portion = 1_000

export type WholeOptions = {
	/** Whoever was known outside of the office is known again. */
	publish: boolean
	/** The hashes of the files that come along. */
	brought: ReadonlySet<string>
}
export type WholeOutcome = { rows: number; created: number; unchanged: number; tables: Record<string, number> }

/**
 * All or nothing.
 * @throws Refusal `imports.whole-not-empty` when the network has records already, `imports.whole-damaged` with the table for rows that
 *   do not fit together, `imports.whole-incomplete` when rows are missing, `common.not-found` without the permission
 */
export async function importWhole(
	ctx: CommandContext,
	whole: WholeFile,
	options: WholeOptions,
	progress: (rows: number) => Promise<void>,
): Promise<WholeOutcome> {
	if (!may(ctx.viewer, 'network.manage', ctx.networkId)) throw new Refusal('not-found', 'common.not-found')
	const { rows: present } = await sql`select from party where network_id = ${ctx.networkId} limit 1`.execute(ctx.db)
	if (present.length > 0) throw new Refusal('conflict', 'imports.whole-not-empty')
	await prepareNumbers(ctx.db)
	const outcome: WholeOutcome = { rows: 0, created: 0, unchanged: 0, tables: {} }
	const catalogue = await exportCatalogue(ctx.db)
	for (const table of catalogue) {
		const given = whole.tables.find(({ name }) => name === table.name)
		if (!given) continue
		const known = columnsIn(table, given.columns)
		let read = 0
		let batch: Record<string, Value>[] = []
		const write = async () => {
			const hidden = table.name === 'listing' && !options.publish
			const made = hidden || batch.length === 0 ? 0 : await orDamaged(table.name, () => insertRows(ctx, known, batch))
			outcome.created += made
			outcome.unchanged += batch.length - made
			outcome.rows += batch.length
			outcome.tables[table.name] = (outcome.tables[table.name] ?? 0) + made
			batch = []
			await progress(outcome.rows)
		}
		for await (const { cells } of whole.rows(table.name)) {
			read++
			batch.push(withFilesBrought(valuesOf(known, given.columns, cells), options.brought))
			if (batch.length >= portion) await write()
		}
		await write()
		if (read !== given.rows) throw new Refusal('invalid', 'imports.whole-incomplete', { table: table.name })
	}
	await orDamaged('', () => fillLater(ctx, catalogue))
	return outcome
}

/** The columns that both know; a file of an earlier version has fewer. */
const columnsIn = (table: ExportedTable, given: readonly string[]): ExportedTable => ({
	...table,
	columns: table.columns.filter(({ name }) => given.includes(name)),
})

function valuesOf(table: ExportedTable, given: readonly string[], cells: readonly string[]): Record<string, Value> {
	const row: Record<string, Value> = {}
	for (const column of table.columns) {
		try {
			row[column.name] = fromCell(cells[given.indexOf(column.name)] ?? '', column.refersTo ? { type: 'text' } : column)
		} catch {
			throw new Refusal('invalid', 'imports.whole-damaged', { table: table.name })
		}
	}
	// Conditions are read by the program again and again: what is none would stand in the way each time.
	if (table.name === 'segment' && !Tree.safeParse(row['tree']).success)
		throw new Refusal('invalid', 'imports.whole-damaged', { table: table.name })
	if (!isSafe(table.name, row)) throw new Refusal('invalid', 'imports.whole-unsafe', { table: table.name })
	return row
}

/** What is shown as a link leads to http and https alone, as everywhere else; what is no text, number or list is a file. */
function isSafe(table: string, row: Record<string, Value>): boolean {
	if (table === 'channel' && (row['kind'] === 'web' || row['kind'] === 'social'))
		return typeof row['value'] === 'string' && keepChannel(row['kind'], row['value']) !== null
	if ((table === 'party' || table === 'membership') && typeof row['custom'] === 'object' && row['custom'] !== null)
		return Object.values(row['custom'])
			.flat()
			.every((value) =>
				typeof value === 'string' ? !/^\s*[a-z]+script:|^\s*data:/i.test(value) : isPlain(value) || isKeptFile(value),
			)
	return true
}

/** A reference to somebody who is not in the file is null. */
const isPlain = (value: Value): boolean => value === null || typeof value !== 'object'

/** What the database does not take is wrong with the file: a value of another kind, a reference to nothing, a broken rule. */
async function orDamaged<Result>(table: string, work: () => Promise<Result>): Promise<Result> {
	try {
		return await work()
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : ''
		if (/^(22|23|P0)/.test(code)) throw new Refusal('invalid', 'imports.whole-damaged', { table })
		throw error
	}
}
