/** Words of a competence column and the concepts of the taxonomy: equal labels match, similar ones are proposed. */
import { fold } from '#platform/search-text.ts'

export type Concept = { id: number; labels: readonly string[] }

export type Vocabulary = {
	/** The concept with this label or alternative label, null when there is none or more than one; `left-out` by decision. */
	match(term: string): number | null | 'left-out'
	/** Labels of at most three concepts that a term may mean, best first. */
	propose(term: string): string[]
}

const asWritten = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ')

/** Threshold below which two words are not worth a proposal; the same measure as pg_trgm's similarity. */
const similarEnough = 0.3
/** Proposals are looked for this often; a file full of sentences would take for ever. */
const mostDifferentTerms = 2_000

/** `labels[0]` of a concept is its preferred label, which is proposed. `chosen` are decisions of a person by folded term. */
export function vocabularyOf(
	concepts: readonly Concept[],
	chosen: ReadonlyMap<string, number | null> = new Map(),
): Vocabulary {
	const written = new Map<string, number>()
	const folded = new Map<string, number | null>()
	for (const { id, labels } of concepts) {
		for (const label of labels) {
			if (!written.has(asWritten(label))) written.set(asWritten(label), id)
			const key = fold(label)
			if (key !== '') folded.set(key, folded.has(key) && folded.get(key) !== id ? null : id)
		}
	}
	const grams = concepts.map(({ labels }) => ({ label: labels[0] ?? '', sets: labels.map((label) => trigrams(label)) }))
	const proposed = new Map<string, string[]>()

	return {
		match(term) {
			const key = fold(term)
			if (chosen.has(key)) return chosen.get(key) ?? 'left-out'
			return written.get(asWritten(term)) ?? folded.get(key) ?? null
		},
		propose(term) {
			const key = asWritten(term).slice(0, 100)
			const before = proposed.get(key)
			if (before || proposed.size >= mostDifferentTerms) return before ?? []
			const own = trigrams(key)
			const best = grams
				.map(({ label, sets }) => ({ label, fit: Math.max(0, ...sets.map((set) => similarity(own, set))) }))
				.filter(({ fit }) => fit >= similarEnough)
				.toSorted((a, b) => b.fit - a.fit)
				.slice(0, 3)
				.map(({ label }) => label)
			proposed.set(key, best)
			return best
		},
	}
}

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
