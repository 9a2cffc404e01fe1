/** What comes nearest to a question that nothing meets word by word: the competence finder reads it as a whole. */
import { findConcepts, finderWeights } from '../../competences/finder/find-concepts.ts'
import type { Lexicon } from './lexicon.ts'
import { nearestMeant } from './ranking.ts'
import type { NamedCompetence, Unit } from './understand-query.ts'

/** In the sentences that are asked here, words that name something broader lead astray: `bench/quality` says so. */
const weights = { ...finderWeights, lineage: 0 }

export type Nearest = { score: number; competences: NamedCompetence[] }

/** Competences that come near, with the score of the best; null when nothing does. */
export async function nearestCompetences(lexicon: Lexicon, text: string): Promise<Nearest | null> {
	const found = findConcepts(await lexicon.catalogue(), { text, limit: nearestMeant.most }, weights)
	const [best] = found
	if (!best) return null
	const competences = found
		.filter(({ score }) => score >= nearestMeant.share * best.score)
		.flatMap(({ concept }) => {
			const competence = lexicon.bySlug.get(concept.slug)
			return competence ? [competence] : []
		})
		.map(({ id, slug, labels, documents }) => ({ id, slug, labels, documents }))
	return competences.length === 0 ? null : { score: best.score, competences }
}

/** The whole question as one part that is met by any of the competences, or by all of its words as before. */
export function asOneUnit(text: string, units: readonly Unit[], { competences }: Nearest): Unit {
	const documents = competences.reduce((sum, competence) => sum + competence.documents, 0)
	const [single, ...others] = units
	if (single && others.length === 0) return { ...single, competences, documents: single.documents + documents }
	const together = units.map((unit) => unit.words[0] ?? unit.together[0]?.[0] ?? '')
	return {
		text,
		corrected: null,
		competences,
		words: [],
		together: together.every(Boolean) ? [together] : [],
		documents,
	}
}
