import { undefuse } from '../csv-safe.ts'
import type { Limits } from '../limits.ts'
import { refusal } from '../refuse.ts'
import type { Row } from '../row.ts'
import { cellText, isBlank } from './cell-text.ts'

/** A row as a reader found it, before width, limits and cleaning. */
export type RawRow = { number: number; cells: string[]; broken?: number[] }

/**
 * Makes the function that turns the raw rows of one sheet into rows, in file order: cleans cells, leaves out empty rows
 * (null), takes the width from the first filled row, fills missing cells, marks extra ones, keeps the limits.
 */
export function rowShape(limits: Limits): (raw: RawRow) => Row | null {
	let width = -1
	let filled = 0
	return ({ number, cells, broken }) => {
		if (cells.length > limits.columns && cells.slice(limits.columns).some((cell) => !isBlank(cell))) {
			throw refusal('too-many-columns', { row: number, limit: limits.columns })
		}
		for (let i = 0; i < cells.length; i++) {
			const cell = cells[i] ?? ''
			if (cell.length > limits.cell) throw refusal('cell-too-long', { row: number, column: i + 1, limit: limits.cell })
			cells[i] = cell === '' ? '' : cellText(undefuse(cell))
		}
		while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop()
		if (cells.length === 0) return null
		if (++filled > limits.rows + 1) throw refusal('too-many-rows', { limit: limits.rows })
		if (width < 0) width = cells.length
		while (cells.length < width) cells.push('')
		const row: Row = { number, cells }
		if (cells.length > width) row.extra = true
		if (broken !== undefined && broken.length > 0) row.broken = broken
		return row
	}
}
