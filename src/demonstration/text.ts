import { mix } from './random.ts'

/** Lower case, umlauts written out, other letters without their marks: the alphabet of slugs, domains and mail addresses. */
export const ascii = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.replaceAll('ł', 'l')
		.replaceAll('ı', 'i')
		.replaceAll('đ', 'd')
		.replaceAll('ø', 'o')
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, (run) => (/^\p{M}+$/u.test(run) ? '' : '-'))
		.replace(/^-+|-+$/g, '')

/** The first letter in upper case. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** 32 bits of a text (FNV-1a). */
export const hashOf = (text: string): number => {
	let hash = 0x811c9dc5
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
	return hash >>> 0
}

/**
 * Remembers texts in a fixed amount of memory. It may mistake a new text for a known one (about one in fifty after a
 * million texts with 26 bits), never a known one for a new one.
 */
export class Seen {
	private readonly marks: Uint8Array
	private readonly shift: number

	constructor(bits: number) {
		this.marks = new Uint8Array(2 ** (bits - 3))
		this.shift = 32 - bits
	}

	/** Adds the text; false when it was there already. */
	add(text: string): boolean {
		const at = mix(hashOf(text)) >>> this.shift
		const mask = 1 << (at & 7)
		if ((this.marks[at >> 3] ?? 0) & mask) return false
		this.marks[at >> 3] = (this.marks[at >> 3] ?? 0) | mask
		return true
	}
}
