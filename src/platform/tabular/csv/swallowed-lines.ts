/**
 * A forgotten closing quote lets its cell run on, lines further down, to the quote that was meant to open another cell. The
 * parser then takes both quotes for text and goes on, two rows having become one. A cell may also simply begin with a
 * quotation mark that has no counterpart; only the bytes of the record tell one from the other.
 */

/** A cell that a swallowed line may have left: it begins with a quote, holds a line end, and its quotes do not pair up. */
export const looksSwallowed = (cell: string): boolean =>
	cell.charCodeAt(0) === 34 && cell.includes('\n') && (cell.split('"').length - 1) % 2 === 1

/** Whether a quoted cell of this record closes in mid-cell after a line end. `raw` is the record as it stands in the file. */
export function closesInMidCell(raw: string, delimiter: string): boolean {
	let position = 0
	while (position < raw.length) {
		while (raw[position] === ' ') position++
		if (raw[position] === '"') {
			const start = position++
			while (position < raw.length && (raw[position] !== '"' || raw[position + 1] === '"')) {
				position += raw[position] === '"' ? 2 : 1
			}
			const after = raw[++position]
			const closed = after === undefined || after === delimiter || after === '\n' || after === '\r'
			if (!closed && raw.slice(start, position).includes('\n')) return true
		}
		while (position < raw.length && raw[position] !== delimiter) position++
		position++
	}
	return false
}

/** The last bytes of a stream, from the last record on, by their position in the stream. */
export class RecentBytes {
	#chunks: Buffer[] = []
	#start = 0

	push(chunk: Buffer): void {
		this.#chunks.push(chunk)
	}

	/** Text of the bytes from `from` until before `to`, which must not have been forgotten. */
	text(from: number, to: number): string {
		let start = this.#start
		const pieces = this.#chunks.map((chunk) => {
			const piece = chunk.subarray(Math.max(from - start, 0), Math.max(to - start, 0))
			start += chunk.length
			return piece
		})
		return Buffer.concat(pieces).toString('utf8')
	}

	/** Forgets whole chunks before a position. */
	forget(before: number): void {
		while (this.#chunks.length > 0 && this.#start + this.#chunks[0]!.length <= before) {
			this.#start += this.#chunks.shift()!.length
		}
	}
}
