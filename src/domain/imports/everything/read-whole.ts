/** Recognises a file that a network has taken along, and reads its tables. */
import { openTables } from '#platform/tabular/open-table.ts'
import type { OpenedFile } from '#platform/tabular/row.ts'
import { Refusal } from '#platform/errors.ts'
import type { FileOnDisk } from '../open-import-file.ts'
import { exportedTables } from './exported-tables.ts'
import { joinedRows } from './long-cells.ts'
import { firstHeader, firstSheet, version } from './write-export.ts'

/** The id of the format of such files. */
export const wholeFormat = 'flechtwerk'

export type WholeFile = {
	network: string
	exportedOn: string
	/** Tables in the order in which they depend on each other, with the number of rows that the file promises. */
	tables: { name: string; rows: number; columns: string[] }[]
	/** The rows of a table: cells by the order of its columns. */
	rows(table: string): AsyncGenerator<{ number: number; cells: string[] }>
}

/**
 * Null for any other file.
 * @throws Refusal `imports.whole-newer` for a file of a later version, `imports.whole-damaged` when tables are missing
 */
export async function openWhole(file: FileOnDisk, opened?: OpenedFile): Promise<WholeFile | null> {
	const found = opened ?? (await openTables(file))
	const first = found.sheets.findIndex(({ name }) => name === firstSheet)
	if (first < 0) return null
	const tables: WholeFile['tables'] = []
	let about: { network: string; exportedOn: string } | null = null
	for await (const { number, cells } of found.rows(first)) {
		if (number === 1) {
			if (!firstHeader.every((name, index) => cells[index] === name)) return null
			continue
		}
		const [format, network, , exportedOn, name = '', rows] = cells
		if (format !== version) throw new Refusal('invalid', 'imports.whole-newer')
		about ??= { network: network ?? '', exportedOn: exportedOn ?? '' }
		// What a later version has in addition is left out; what is ours must be there.
		if (!Object.hasOwn(exportedTables, name)) continue
		const sheet = found.sheets.findIndex((each) => each.name === name)
		if (sheet < 0) throw new Refusal('invalid', 'imports.whole-damaged', { table: name })
		tables.push({ name, rows: Number(rows), columns: await headerOf(found, sheet) })
	}
	if (!about) return null
	const order = Object.keys(exportedTables)
	tables.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
	return {
		...about,
		tables,
		rows: (name) => dataRows(found, name, tables.find((table) => table.name === name)!.columns),
	}
}

async function headerOf(opened: OpenedFile, sheet: number): Promise<string[]> {
	for await (const row of opened.rows(sheet)) return row.cells
	return []
}

async function* dataRows(
	opened: OpenedFile,
	name: string,
	columns: readonly string[],
): AsyncGenerator<{ number: number; cells: string[] }> {
	const sheet = opened.sheets.findIndex((each) => each.name === name)
	let first = true
	for await (const row of joinedRows(opened.rows(sheet), columns.indexOf('id'))) {
		if (!first) yield row
		first = false
	}
}
