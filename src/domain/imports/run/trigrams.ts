import { fold } from '#platform/search-text.ts'

/** Three letters each of every word, with two spaces before and one behind, as pg_trgm takes them. */
export function trigrams(text: string): Set<string> {
	const found = new Set<string>()
	for (const word of fold(text).split(' ')) {
		if (word === '') continue
		const padded = `  ${word} `
		for (let i = 0; i + 3 <= padded.length; i++) found.add(padded.slice(i, i + 3))
	}
	return found
}

/** Shared trigrams by all trigrams, 0 to 1. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0
	for (const gram of a) if (b.has(gram)) shared++
	return a.size + b.size === 0 ? 0 : shared / (a.size + b.size - shared)
}
