import { refusal } from '../refuse.ts'
import type { Cell, Table } from '../row.ts'
import { toSerial } from '../text/day-serial.ts'

const mostRows = 1_048_576
/** Excel calls a file damaged whose text cells are longer. */
const longestText = 32_767
const pieceSize = 64 * 1024

/** Cell styles in styles.xml, by index. */
const headerStyle = 1
const dayStyle = 2

// XML 1.0 allows no other control characters than tab, newline and carriage return.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** Text for an XML node or attribute; what XLSX itself would take for an escape (`_x000D_`) is escaped too. */
export const xmlText = (text: string): string =>
	text
		.toWellFormed()
		.replace(forbidden, '')
		.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
		.replace(/[&<>"\r]/g, (char) => entities[char] ?? char)

/** Column letters by index: 0 is A, 26 is AA. */
export const columnName = (index: number): string =>
	(index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** The XML of a worksheet in pieces: bold, frozen header, inline text (never a formula), days as real dates. */
export async function* sheetXml({ header, rows }: Table): AsyncGenerator<Buffer> {
	const names = header.map((_, index) => columnName(index))
	let piece = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${widths(header)}<sheetData>`
	let number = 1
	piece += `<row r="1">${header.map((cell, i) => cellXml(`${names[i]}1`, cell, headerStyle)).join('')}</row>`
	for await (const row of rows) {
		if (++number > mostRows) throw refusal('too-many-rows-for-xlsx', { limit: mostRows - 1 })
		piece += `<row r="${number}">`
		for (let i = 0; i < row.length; i++) {
			const name = (names[i] ??= columnName(i))
			piece += cellXml(name + number, row[i] ?? null, 0)
		}
		piece += '</row>'
		if (piece.length > pieceSize) {
			yield Buffer.from(piece)
			piece = ''
		}
	}
	yield Buffer.from(`${piece}</sheetData></worksheet>`)
}

function cellXml(reference: string, cell: Cell, style: number): string {
	if (cell === null || cell === '') return ''
	if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${reference}"><v>${cell}</v></c>` : ''
	const serial = typeof cell === 'object' ? toSerial(cell.day) : null
	if (serial !== null) return `<c r="${reference}" s="${dayStyle}"><v>${serial}</v></c>`
	const text = typeof cell === 'object' ? cell.day : cell
	const shown = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
	const styled = style === 0 ? '' : ` s="${style}"`
	return `<c r="${reference}" t="inlineStr"${styled}><is><t xml:space="preserve">${xmlText(shown)}</t></is></c>`
}

function widths(header: readonly string[]): string {
	if (header.length === 0) return ''
	const columns = header.map((name, i) => {
		const width = Math.min(Math.max(name.length + 4, 12), 40)
		return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`
	})
	return `<cols>${columns.join('')}</cols>`
}
