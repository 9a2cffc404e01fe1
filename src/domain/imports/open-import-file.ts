/** A file on disk as the table that is to be imported: which sheet, which row is the header, what the columns become. */
import { Refusal } from '#platform/errors.ts'
import { openTables } from '#platform/tabular/open-table.ts'
import type { OpenedFile, Row } from '#platform/tabular/row.ts'
import { findingTargets } from './columns/column-targets.ts'
import { countKnown, recogniseColumns, type Recognised } from './columns/recognise-columns.ts'

export type FileOnDisk = { path: string; name: string; size: number }

export type ImportTable = {
	opened: OpenedFile
	sheet: number
	/** Name of the sheet. */
	name: string
	/** The row number of the header; data are the rows behind it. */
	headerRow: number
	headers: string[]
	recognised: Recognised
	/** A filled cell of the first rows for each column, as an example. */
	examples: string[]
}

/** The header is looked for in this many rows: lists often begin with a title. */
const headerWithin = 10
const sheetsLookedAt = 10
const exampleRows = 50

/**
 * Opens the file and finds the sheet and the row with the most known headers, unless `sheet` names the sheet.
 * @throws Refusal `tabular.…` for a file that cannot be read, `imports.empty` for one without a table, `imports.no-such-sheet`
 */
export async function openImportFile(file: FileOnDisk, sheet?: number | string): Promise<ImportTable> {
	const tables = await openSheets(file, sheet)
	return tables.reduce((best, table) => (table.known > best.known ? table : best))
}

/**
 * All sheets that hold records or say something of records: organisations first, then persons, then what only adds to them. The one
 * with the most known headers is always among them.
 * @throws Refusal as `openImportFile`
 */
export async function openImportTables(
	file: FileOnDisk,
	sheet?: number | string,
): Promise<{ main: ImportTable; tables: ImportTable[] }> {
	const tables = await openSheets(file, sheet)
	const main = tables.reduce((best, table) => (table.known > best.known ? table : best))
	const useful = tables.filter((table) => table === main || holds(table) !== 'nothing')
	return {
		main,
		tables: useful.toSorted((a, b) => order.indexOf(holds(a)) - order.indexOf(holds(b)) || a.sheet - b.sheet),
	}
}

const order = ['organisations', 'persons', 'additions', 'nothing'] as const

/** What the rows of a table are about. */
export function holds({ recognised: { columns } }: Pick<ImportTable, 'recognised'>): (typeof order)[number] {
	const has = (target: string) => columns.some((column) => column.target === target)
	if (columns.filter(({ target }) => target !== 'ignored').length < 2) return 'nothing'
	const person = has('person.family-name') || has('person.name') || has('person.given-name')
	if (has('organisation.name') || has('contact.name'))
		return person && has('organisation.external-id') ? 'persons' : 'organisations'
	if (person) return 'persons'
	return columns.some(({ target }) => findingTargets.has(target)) ? 'additions' : 'nothing'
}

/** The sheets that are taken unless somebody says otherwise: of several that hold the same, the best one. */
export function usualSheets({ main, tables }: { main: ImportTable; tables: readonly ImportTable[] }): number[] {
	const taken = [main]
	for (const table of tables) if (!taken.some((each) => holds(each) === holds(table))) taken.push(table)
	return taken.map(({ sheet }) => sheet).toSorted((a, b) => a - b)
}

async function openSheets(file: FileOnDisk, sheet?: number | string): Promise<(ImportTable & { known: number })[]> {
	const opened = await openTables(file)
	const wished = typeof sheet === 'string' ? opened.sheets.findIndex((each) => each.name === sheet) : sheet
	if (wished !== undefined && !opened.sheets[wished])
		throw new Refusal('invalid', 'imports.no-such-sheet', { sheets: opened.sheets.map((each) => each.name) })
	const candidates = wished !== undefined ? [wished] : opened.sheets.map((_, index) => index).slice(0, sheetsLookedAt)
	const tables: (ImportTable & { known: number })[] = []
	for (const index of candidates) {
		const rows = await firstRows(opened, index)
		const found = headerAmong(rows)
		if (found) tables.push(tableOf(opened, index, found, rows))
	}
	if (tables.length === 0) throw new Refusal('invalid', 'imports.empty')
	return tables
}

function tableOf(
	opened: OpenedFile,
	sheet: number,
	{ head, known }: { head: Row; known: number },
	rows: readonly Row[],
): ImportTable & { known: number } {
	const headers = head.cells.map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 200))
	const behind = rows.filter((row) => row.number > head.number)
	const exampleOf = (index: number) =>
		behind
			.find((row) => (row.cells[index] ?? '').trim() !== '')
			?.cells[index]?.trim()
			.slice(0, 120) ?? ''
	return {
		opened,
		sheet,
		name: opened.sheets[sheet]?.name ?? '',
		known,
		headerRow: head.number,
		headers,
		recognised: recogniseColumns(headers),
		examples: headers.map((_, index) => exampleOf(index)),
	}
}

async function firstRows(opened: OpenedFile, sheet: number): Promise<Row[]> {
	const rows: Row[] = []
	for await (const row of opened.rows(sheet)) {
		rows.push(row)
		if (rows.length >= exampleRows) break
	}
	return rows
}

/** The first row, or one of the next that knows at least three headers more. */
function headerAmong(rows: readonly Row[]): { head: Row; known: number } | null {
	const first = rows[0]
	if (!first) return null
	let found = { head: first, known: countKnown(first.cells) }
	for (const row of rows.slice(1, headerWithin)) {
		const known = countKnown(row.cells)
		if (known >= found.known + 3) found = { head: row, known }
	}
	return found
}

/** The rows behind the header, as a stream. */
export async function* dataRows(table: Pick<ImportTable, 'opened' | 'sheet' | 'headerRow'>): AsyncGenerator<Row> {
	for await (const row of table.opened.rows(table.sheet)) if (row.number > table.headerRow) yield row
}
