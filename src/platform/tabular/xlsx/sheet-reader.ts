import type { Limits } from '../limits.ts'
import { refusal } from '../refuse.ts'
import type { RawRow } from '../text/shape-row.ts'
import type { XmlHandlers } from '../zip/xml-feed.ts'
import { columnOf, numericCell, unescapeText } from './cell-value.ts'
import type { NumberKind } from './number-formats.ts'
import type { PackedStrings } from './shared-strings.ts'

export type SheetContext = { strings: PackedStrings; kinds: readonly NumberKind[]; system1904: boolean; limits: Limits }

/** No spreadsheet has more columns than this (XFD). */
const lastColumn = 16_383

/**
 * Handlers for the XML of one worksheet; `rows` collects what is complete, for the caller to take. Formulas give their
 * stored value; cells that a merge covers are empty.
 */
export function sheetReader({ strings, kinds, system1904, limits }: SheetContext): XmlHandlers & { rows: RawRow[] } {
	const rows: RawRow[] = []
	let row: RawRow = { number: 0, cells: [] }
	let column = -1
	let type = ''
	let style = 0
	let text = ''
	let taking = false
	let inPhonetic = false

	function value(): string {
		switch (type) {
			case 's':
				return text === '' ? '' : strings.at(Number(text))
			case 'inlineStr':
			case 'str':
				return unescapeText(text)
			case 'b':
				return text.trim() === '1' || text.trim() === 'true' ? 'true' : text === '' ? '' : 'false'
			case 'd':
				return text.trim().replace(/T00:00(:00(\.0+)?)?Z?$/, '')
			case 'e':
				;(row.broken ??= []).push(column)
				return ''
			default:
				return text === '' ? '' : numericCell(text, kinds[style] ?? 'number', system1904)
		}
	}

	return {
		rows,
		open(name, attributes) {
			if (name === 'c') {
				const named = columnOf(attributes['r'])
				column = named < 0 ? column + 1 : named
				if (column > lastColumn) throw refusal('damaged', { part: 'worksheet', row: row.number })
				type = attributes['t'] ?? ''
				style = Number(attributes['s'] ?? 0)
				text = ''
			} else if (name === 'v' || name === 't') taking = !inPhonetic
			else if (name === 'row') {
				const number = Number(attributes['r'])
				row = { number: Number.isSafeInteger(number) && number > 0 ? number : row.number + 1, cells: [] }
				column = -1
			} else if (name === 'rPh') inPhonetic = true
		},
		close(name) {
			if (name === 'c') {
				const cell = value()
				if (cell === '') return
				if (column >= limits.columns) throw refusal('too-many-columns', { row: row.number, limit: limits.columns })
				while (row.cells.length < column) row.cells.push('')
				row.cells[column] = cell
			} else if (name === 'v' || name === 't') taking = false
			else if (name === 'row') rows.push(row)
			else if (name === 'rPh') inPhonetic = false
		},
		text(piece) {
			if (!taking) return
			text += piece
			if (text.length > limits.cell)
				throw refusal('cell-too-long', { row: row.number, column: column + 1, limit: limits.cell })
		},
	}
}
