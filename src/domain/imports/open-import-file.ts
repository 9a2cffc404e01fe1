/** A file on disk as the table that is to be imported: which sheet, which row is the header, what the columns become. */
import { Refusal } from '#platform/errors.ts'
import { openTables } from '#platform/tabular/open-table.ts'
import type { OpenedFile, Row } from '#platform/tabular/row.ts'
import { countKnown, recogniseColumns, type Recognised } from './columns/recognise-columns.ts'

export type FileOnDisk = { path: string; name: string; size: number }

export type ImportTable = {
	opened: OpenedFile
	sheet: number
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
	const opened = await openTables(file)
	const wished = typeof sheet === 'string' ? opened.sheets.findIndex((each) => each.name === sheet) : sheet
	if (wished !== undefined && !opened.sheets[wished])
		throw new Refusal('invalid', 'imports.no-such-sheet', { sheets: opened.sheets.map((each) => each.name) })
	const candidates = wished !== undefined ? [wished] : opened.sheets.map((_, index) => index).slice(0, sheetsLookedAt)
	let best: { sheet: number; head: Row; known: number; rows: Row[] } | null = null
	for (const index of candidates) {
		const rows = await firstRows(opened, index)
		const head = headerAmong(rows)
		if (head && head.known > (best?.known ?? -1)) best = { sheet: index, ...head, rows }
	}
	if (!best) throw new Refusal('invalid', 'imports.empty')
	const { head, rows } = best
	const headers = head.cells.map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 200))
	const behind = rows.filter((row) => row.number > head.number)
	return {
		opened,
		sheet: best.sheet,
		headerRow: head.number,
		headers,
		recognised: recogniseColumns(headers),
		examples: headers.map(
			(_, index) =>
				behind
					.find((row) => (row.cells[index] ?? '').trim() !== '')
					?.cells[index]?.trim()
					.slice(0, 120) ?? '',
		),
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
