export type Line = { number: number; text: string; cut: boolean }

/** Physical lines; one longer than `longest` is cut and marked, so that a picture of 50 MB costs nothing. */
export async function* linesOf(texts: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
	let number = 1
	let text = ''
	let cut = false
	const add = (piece: string) => {
		cut ||= text.length + piece.length > longest
		if (text.length < longest) text += piece.slice(0, longest - text.length)
	}
	let carried = ''
	for await (const read of texts) {
		const piece = carried + read
		carried = piece.endsWith('\r') ? '\r' : ''
		const parts = (carried === '' ? piece : piece.slice(0, -1)).split(/\r\n|\n|\r/)
		for (let i = 0; i < parts.length; i++) {
			if (i > 0) {
				yield { number, text, cut }
				number++
				text = ''
				cut = false
			}
			add(parts[i]!)
		}
	}
	if (text !== '') yield { number, text, cut }
}
