/**
 * A cell of a workbook holds 32,767 characters. What is longer goes on in rows below it, which have no number and begin with an
 * ellipsis in each cell that goes on.
 */

const longest = 32_000
const mark = '…'

/** Rows with no cell too long. */
export async function* cutRows(rows: AsyncIterable<string[]>): AsyncGenerator<string[]> {
	for await (const row of rows) {
		let rest: string[] | null = row
		for (let first = true; rest !== null; first = false) {
			const cut: string[] = rest.map((cell) => cell.slice(0, cutAt(cell)))
			yield first ? cut : cut.map((cell) => (cell === '' ? '' : mark + cell))
			const left: string[] = rest.map((cell, index) => cell.slice(cut[index]!.length))
			rest = left.some((cell) => cell !== '') ? left : null
		}
	}
}

/** Never between the halves of a letter. */
function cutAt(text: string): number {
	if (text.length <= longest) return text.length
	const code = text.charCodeAt(longest - 1)
	return code >= 0xd800 && code <= 0xdbff ? longest - 1 : longest
}

/** The rows as they were; `id` is the index of the number, which rows that go on do not have. */
export async function* joinedRows<Row extends { cells: string[] }>(
	rows: AsyncIterable<Row>,
	id: number,
): AsyncGenerator<Row> {
	let before: Row | null = null
	for await (const row of rows) {
		if (before !== null && row.cells[id] === '') {
			const { cells } = before
			row.cells.forEach((cell, index) => {
				if (cell.startsWith(mark)) cells[index] = (cells[index] ?? '') + cell.slice(1)
			})
			continue
		}
		if (before !== null) yield before
		before = row
	}
	if (before !== null) yield before
}
