import { Readable } from 'node:stream'
import { defuse } from './csv-safe.ts'
import type { Cell, Table } from './row.ts'

export type CsvOptions = {
	/** Default `;`, which German Excel expects. */
	delimiter?: ';' | ',' | '\t' | '|'
	/** Default true: without the byte order mark Excel takes UTF-8 for windows-1252. */
	bom?: boolean
	/** Decimal mark of numbers. Default `,` with the delimiter `;`, else `.`. */
	decimal?: ',' | '.'
}

const pieceSize = 64 * 1024

/**
 * A table as a stream of CSV bytes (UTF-8, lines end in \r\n). Text that a spreadsheet program would run as a formula is
 * defused (csv-safe.ts); numbers are numbers; days are `yyyy-mm-dd`. Destroying the stream ends the reading of the rows.
 */
export function writeCsv(table: Table, options: CsvOptions = {}): Readable {
	const delimiter = options.delimiter ?? ';'
	const decimal = options.decimal ?? (delimiter === ';' ? ',' : '.')
	const special = new RegExp(`["\\r\\n${delimiter}]|^\\s|\\s$`)
	const text = (cell: Cell): string => {
		if (cell === null) return ''
		if (typeof cell === 'number') return Number.isFinite(cell) ? quoted(String(cell).replace('.', decimal)) : ''
		return quoted(defuse(typeof cell === 'string' ? cell.toWellFormed() : cell.day))
	}
	const quoted = (value: string) => (special.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
	const line = (cells: readonly Cell[]) => cells.map(text).join(delimiter) + '\r\n'

	async function* pieces(): AsyncGenerator<Buffer> {
		let piece = (options.bom === false ? '' : '\ufeff') + line(table.header)
		for await (const row of table.rows) {
			piece += line(row)
			if (piece.length > pieceSize) {
				yield Buffer.from(piece)
				piece = ''
			}
		}
		yield Buffer.from(piece)
	}
	return Readable.from(pieces(), { objectMode: false })
}
