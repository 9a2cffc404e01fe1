/** Values of the database, as `to_jsonb` gives them, as cells and back. */
import { cellText, jsonCell, textCell } from '#platform/tabular/lossless.ts'
import type { ExportedColumn } from './catalogue.ts'

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value }

/** Text as it is, nothing for null, everything else as JSON. */
export const toCell = (value: Value): string =>
	value === null ? '' : typeof value === 'string' ? textCell(value) : jsonCell(value)

/** The value of a cell for a column. @throws SyntaxError for a cell that is not what the column holds */
export function fromCell(cell: string, { type }: Pick<ExportedColumn, 'type'>): Value {
	if (cell === '') return null
	return (/^jsonb?$|\[\]$/.test(type) ? JSON.parse(cell) : cellText(cell)) as Value
}
