/** Words of a competence column and the concepts of the taxonomy: equal labels match, those that the finder thinks of are proposed. */
import { fold } from '#platform/search-text.ts'
import type { Catalogue, FindableConcept } from '../../competences/finder/catalogue.ts'
import { findConcepts } from '../../competences/finder/find-concepts.ts'
import { foldLabel } from '../../competences/finder/label-words.ts'

export type Concept = {
	id: number
	labels: readonly string[]
	/** What else means it, unless that is a label of another concept: URIs, and the names of what is mapped to it exactly. */
	also?: readonly string[]
}

export type Vocabulary = {
	/** The concept with this label or alternative label, null when there is none or more than one; `left-out` by decision. */
	match(term: string): number | null | 'left-out'
	/** Labels of at most three concepts that a term may mean, best first. */
	propose(term: string): string[]
}

const asWritten = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ')

/** Less than this says little: measured with the terms of vocabulary.test.ts. Further proposals are nearly as good as the best one. */
const leastScore = 0.5
const leastOfBest = 0.6
const mostProposals = 3
/** Proposals are looked for this often, some milliseconds each; a file full of sentences would take for ever. */
const mostDifferentTerms = 5_000

/**
 * `catalogue` is what the finder looks through; its labels, among them those of concepts that were replaced, match what no label of `concepts`
 * is; `numberOf` says which concept of them is meant. `chosen` are decisions of a person by folded term.
 */
export function vocabularyOf(
	concepts: readonly Concept[],
	catalogue: Catalogue,
	numberOf: (concept: FindableConcept) => number | null,
	chosen: ReadonlyMap<string, number | null> = new Map(),
): Vocabulary {
	const written = new Map<string, number>()
	const folded = new Map<string, number | null>()
	const further = new Map<string, number | null>()
	const note = (labels: Map<string, number | null>, key: string, id: number) => {
		if (key !== '') labels.set(key, labels.has(key) && labels.get(key) !== id ? null : id)
	}
	for (const { id, labels } of concepts) {
		for (const label of labels) {
			if (!written.has(asWritten(label))) written.set(asWritten(label), id)
			note(folded, fold(label), id)
		}
	}
	for (const { id, also = [] } of concepts)
		for (const name of also) {
			if (!written.has(asWritten(name)) && !folded.has(fold(name))) written.set(asWritten(name), id)
		}
	for (const { owner, folded: key } of catalogue.labels) {
		const id = numberOf(catalogue.concepts[owner]!)
		if (id !== null) note(further, key, id)
	}
	const proposed = new Map<string, string[]>()

	return {
		match(term) {
			const key = fold(term)
			if (chosen.has(key)) return chosen.get(key) ?? 'left-out'
			const known = written.get(asWritten(term)) ?? folded.get(key)
			return known === undefined ? (further.get(foldLabel(term)) ?? null) : known
		},
		propose(term) {
			const key = foldLabel(term)
			const before = proposed.get(key)
			if (before || proposed.size >= mostDifferentTerms) return before ?? []
			const found = findConcepts(catalogue, { text: key, limit: mostProposals })
			const least = Math.max(leastScore, leastOfBest * (found[0]?.score ?? 0))
			const best = found.flatMap(({ concept: { labels }, score }) =>
				score < least ? [] : [labels.de ?? labels.en ?? []].flat(),
			)
			proposed.set(key, best)
			return best
		},
	}
}
