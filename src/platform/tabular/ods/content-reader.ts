import type { Limits } from '../limits.ts'
import { refusal } from '../refuse.ts'
import type { RawRow } from '../text/shape-row.ts'
import type { XmlHandlers } from '../zip/xml-feed.ts'
import { countOf, odsCellReader } from './cell-reader.ts'

/** A filled row and how many times it stands in the file. */
export type RepeatedRow = RawRow & { times: number }

/** Handlers for content.xml that collect the names of the sheets and which of their styles hide them. */
export function odsSheetNames(limits: Limits) {
	const sheets: { name: string; style: string }[] = []
	const hiding = new Set<string>()
	let style = ''
	let depth = 0
	const handlers: XmlHandlers = {
		open(name, attributes) {
			if (name === 'style') style = attributes['style:name'] ?? ''
			else if (name === 'table-properties' && attributes['table:display'] === 'false') hiding.add(style)
			else if (name === 'table' && depth++ === 0) {
				if (sheets.length >= limits.sheets) throw refusal('too-many-sheets', { limit: limits.sheets })
				const label = (attributes['table:name'] ?? '').slice(0, 200).toWellFormed()
				sheets.push({ name: label, style: attributes['table:style-name'] ?? '' })
			}
		},
		close(name) {
			if (name === 'table') depth--
		},
	}
	return { handlers, result: () => sheets.map(({ name, style: own }) => ({ name, hidden: hiding.has(own) })) }
}

/** Handlers for content.xml that collect the filled rows of the sheet at `wanted`; `done` is set at its end. */
export function odsRowReader(wanted: number, limits: Limits) {
	const cell = odsCellReader(limits.cell)
	const state = { rows: [] as RepeatedRow[], done: false }
	let table = -1
	let depth = 0
	let inCell = 0
	let row: RepeatedRow = { number: 1, cells: [], times: 1 }
	let next = 1
	let column = 0

	function take(covered: boolean): void {
		const { value, broken, repeated } = cell.finish()
		if (broken) (row.broken ??= []).push(column)
		if (value !== '' && !covered) {
			if (column + repeated > limits.columns)
				throw refusal('too-many-columns', { row: row.number, limit: limits.columns })
			while (row.cells.length < column) row.cells.push('')
			for (let i = 0; i < repeated; i++) row.cells.push(value)
		}
		column += repeated
	}

	const handlers: XmlHandlers = {
		open(name, attributes) {
			if (inCell > 0) {
				inCell++
				cell.handlers.open(name, attributes)
			} else if (name === 'table') {
				if (depth++ === 0) table++
			} else if (depth !== 1 || table !== wanted) return
			else if (name === 'table-row') {
				row = { number: next, cells: [], times: countOf(attributes['table:number-rows-repeated'], 10_000_000) }
				next += row.times
				column = 0
			} else if (name === 'table-cell' || name === 'covered-table-cell') {
				inCell = 1
				cell.begin(attributes)
			}
		},
		close(name) {
			if (inCell > 1) {
				inCell--
				cell.handlers.close(name)
			} else if (inCell === 1) {
				inCell = 0
				take(name === 'covered-table-cell')
			} else if (name === 'table') {
				if (--depth === 0 && table === wanted) state.done = true
			} else if (name === 'table-row' && depth === 1 && table === wanted && row.cells.length > 0) state.rows.push(row)
		},
		text(piece) {
			if (inCell > 0) cell.handlers.text(piece)
		},
	}
	return { handlers, state }
}
