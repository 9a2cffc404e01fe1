import type { Limits } from '../limits.ts'
import { refusal } from '../refuse.ts'
import { linesOf } from './lines.ts'

/** One property of a card, unfolded, its value as it stands (escapes and all, quoted-printable decoded). */
export type CardProperty = {
	/** Line of the file it begins on, 1-based. */
	line: number
	/** Upper case, without group. */
	name: string
	/** Lower-case types, from `TYPE=` or bare as in version 2.1; `pref` when preferred. */
	types: Set<string>
	value: string
}

/** Unfolded properties whose names are in `wanted`; all others are dropped as they come. */
export async function* cardProperties(
	texts: AsyncIterable<string>,
	wanted: ReadonlySet<string>,
	limits: Limits,
): AsyncGenerator<CardProperty> {
	let head = ''
	let value = ''
	let first = 0
	let name = ''
	let quoted = false
	let softBreak = false
	const finished = (): CardProperty | null =>
		wanted.has(name) ? property(first, name, head, quoted ? quotedPrintable(value, charsetOf(head)) : value) : null
	// Only the new piece is looked at and never the value so far, or folding would cost the square of its length.
	const add = (piece: string) => {
		softBreak = quoted && piece.endsWith('=')
		if (wanted.has(name)) value += softBreak ? piece.slice(0, -1) : piece
	}

	for await (const { number, text, cut } of linesOf(texts, limits.record)) {
		const folded = text.startsWith(' ') || text.startsWith('\t')
		if (softBreak || folded) add(softBreak ? text : text.slice(1))
		else {
			const before = finished()
			if (before !== null) yield before
			const colon = endOfHead(text)
			head = colon < 0 ? '' : text.slice(0, colon)
			value = ''
			first = number
			name = (head.split(';', 1)[0]!.split('.').at(-1) ?? '').trim().toUpperCase()
			quoted = isQuotedPrintable(head)
			add(colon < 0 ? '' : text.slice(colon + 1))
		}
		if (wanted.has(name) && (cut || value.length > limits.record)) {
			throw refusal('row-too-long', { row: first, limit: limits.record })
		}
	}
	const last = finished()
	if (last !== null) yield last
}

const isQuotedPrintable = (head: string) => /;(encoding=)?"?quoted-printable/i.test(head)

/** The colon that ends name and parameters; parameters may be quoted. */
function endOfHead(text: string): number {
	let quoted = false
	for (let i = 0; i < text.length; i++) {
		if (text[i] === '"') quoted = !quoted
		else if (text[i] === ':' && !quoted) return i
	}
	return text.indexOf(':')
}

function property(line: number, name: string, head: string, value: string): CardProperty {
	const types = new Set<string>()
	for (const parameter of head.split(';').slice(1, 50)) {
		const [key = '', given] = parameter.split('=', 2)
		const upper = key.trim().toUpperCase()
		if (upper === 'PREF' && (given === undefined || given === '1')) types.add('pref')
		else if (upper === 'TYPE' || given === undefined) {
			for (const type of (given ?? key).replaceAll('"', '').split(',')) types.add(type.trim().toLowerCase())
		}
	}
	return { line, name, types, value }
}

function quotedPrintable(text: string, charset: string): string {
	const latin = Buffer.from(text, 'utf8').toString('latin1')
	const bytes = latin.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
	return new TextDecoder(charset).decode(Buffer.from(bytes, 'latin1'))
}

const charsetOf = (head: string) =>
	/;charset="?(iso-?8859-1|windows-1252|cp1252|latin-?1)"?(;|$)/i.test(head) ? 'windows-1252' : 'utf-8'
