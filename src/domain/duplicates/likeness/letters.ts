/** Letters and sounds: how two spellings of one word become comparable. Pure. */
import { fold } from '#platform/search-text.ts'

/** Folded text in which "Müller", "Mueller" and "Muller" are the same: umlauts written as two letters become one. */
export const plain = (text: string): string => fold(text).replace(/([aou])e/g, '$1')

/** The same for given names, in which "ae" and "ue" are two sounds before an l: Michael, Manuel. */
export const plainGiven = (text: string): string => fold(text).replace(/([aou])e(?!l|n\b)/g, '$1')

/**
 * How a German word sounds, as digits (Kölner Phonetik, H. J. Postel 1969). "Meier", "Mayr" and "Maier" sound alike. Digits
 * of the word itself are dropped.
 */
export function soundOf(word: string): string {
	const known = sounds.get(word)
	if (known !== undefined) return known
	let code = ''
	for (let at = 0; at < word.length; at++) {
		for (const digit of soundAt(word, at)) if (digit !== code.at(-1)) code += digit
	}
	const sound = code === '' ? '' : code[0] + code.slice(1).replaceAll('0', '')
	if (sounds.size > 20_000) sounds.clear()
	sounds.set(word, sound)
	return sound
}

/** The same words come again and again. */
const sounds = new Map<string, string>()

function soundAt(word: string, at: number): string {
	const before = word[at - 1] ?? ''
	const after = word[at + 1] ?? ''
	switch (word[at]) {
		case 'a':
		case 'e':
		case 'i':
		case 'j':
		case 'o':
		case 'u':
		case 'y': return '0' // prettier-ignore
		case 'b': return '1' // prettier-ignore
		case 'p': return after === 'h' ? '3' : '1' // prettier-ignore
		case 'd':
		case 't': return /[csz]/.test(after) ? '8' : '2' // prettier-ignore
		case 'f':
		case 'v':
		case 'w': return '3' // prettier-ignore
		case 'g':
		case 'k':
		case 'q': return '4' // prettier-ignore
		case 'c': return hardC(before, after, at) ? '4' : '8' // prettier-ignore
		case 'x': return /[ckq]/.test(before) ? '8' : '48' // prettier-ignore
		case 'l': return '5' // prettier-ignore
		case 'm':
		case 'n': return '6' // prettier-ignore
		case 'r': return '7' // prettier-ignore
		case 's':
		case 'z': return '8' // prettier-ignore
		default: return '' // prettier-ignore
	}
}

const hardC = (before: string, after: string, at: number): boolean =>
	at === 0 ? /[ahkloqrux]/.test(after) : !/[sz]/.test(before) && /[ahkoqux]/.test(after)

/** Rows of the table below, used again and again. */
let [older, old, row] = [new Int32Array(128), new Int32Array(128), new Int32Array(128)]

/**
 * How many letters must be changed, added, left out or exchanged with their neighbour to make one word of the other (optimal
 * string alignment); `most + 1` for anything more than `most`, and for words of more than 127 letters that differ.
 */
export function editsBetween(a: string, b: string, most: number): number {
	if (a === b) return 0
	if (Math.abs(a.length - b.length) > most || b.length > 127) return most + 1
	for (let j = 0; j <= b.length; j++) old[j] = j
	for (let i = 1; i <= a.length; i++) {
		row[0] = i
		let best = i
		for (let j = 1; j <= b.length; j++) {
			const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
			let edits = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1))
			if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
				edits = Math.min(edits, older[j - 2]! + 1)
			row[j] = edits
			if (edits < best) best = edits
		}
		if (best > most) return most + 1
		;[older, old, row] = [old, row, older]
	}
	return Math.min(old[b.length]!, most + 1)
}

/** Whether two words are the same but for what fingers do: one slip, two in long words. Short words and numbers must be equal. */
export function slipped(a: string, b: string): boolean {
	if (a === b) return true
	const shorter = Math.min(a.length, b.length)
	if (shorter < 4 || /\d/.test(a) || /\d/.test(b)) return false
	return editsBetween(a, b, shorter < 8 ? 1 : 2) <= (shorter < 8 ? 1 : 2)
}
