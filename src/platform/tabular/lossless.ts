/** Values as cells and back without loss: readers of tables clean cells, and a table program knows neither null nor lists. */

// What a reader changes or a spreadsheet program cuts: control characters, white space at the ends, quotes at the beginning.
// eslint-disable-next-line no-control-regex
const fragile = /^$|^["'\s…]|\s$|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udfff]|_x[0-9a-f]{4}_/i
const wellFormed = (text: string) => !/[\ud800-\udfff]/.test(text) || text.isWellFormed()
// eslint-disable-next-line no-control-regex
const special = /[\u007f-\u009f\ufffe\uffff]|_(?=x)/gi

/** Text as it is, or as a JSON string where a reader would change it. */
export function textCell(text: string): string {
	const odd = fragile.test(wellFormed(text) ? text.replace(/[\ud800-\udfff]/g, 'x') : text)
	return odd ? jsonCell(text) : text
}

/** Any other value as JSON. */
export const jsonCell = (value: unknown): string =>
	JSON.stringify(value).replace(special, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The text of a cell that `textCell` has written. @throws SyntaxError for one that only begins like JSON */
export const cellText = (cell: string): unknown => (cell.startsWith('"') ? JSON.parse(cell) : cell)
