/**
 * The concept finder: which concepts of a scheme are meant by a few words, in German or English, misspelt or not, whatever the
 * language of the labels. Import, claims and the API stand on it.
 */
import type { Catalogue, FindableConcept, Label, LedTo } from './catalogue.ts'
import { countFeatures } from './feature-index.ts'
import { foldLabel, piecesOf } from './label-words.ts'
import type { Meanings } from './lineage.ts'
import { highest, Likenesses } from './likenesses.ts'
import { Scores, type Score } from './scores.ts'

/** Why a concept was found: by its label or an alternative one as typed, by one like it, or by what the words mean. */
export type FoundBy = 'label' | 'alternative' | 'similar' | 'meaning'

export type FoundConcept<Concept> = {
	concept: Concept
	/** Higher is better; comparable within one answer only. */
	score: number
	reason: { by: FoundBy; label: string; locale: 'de' | 'en' }
}

/** What each likeness adds to the score. `beginning` is for words that are still being typed, `lineage` for words that name what is broader. */
export const finderWeights = { pieces: 1, words: 0.3, translated: 1, bridged: 0.6, lineage: 0.5, beginning: 0.3 }

export type FinderWeights = typeof finderWeights

/** The bridge is walked over by its concepts that are at least so much like what is asked, and no more than two of them. */
const leastLikeBridge = 0.6
const mostBridges = 2
const alternativeTrust = 0.8
/** So many of the best are looked at for a beginning: with twice as many the figures of `bench/quality` are the same. */
const candidates = 100

export type Question = {
	text: string
	limit: number
	/** Of the question, if known. Labels of both languages are compared in any case. */
	locale?: 'de' | 'en'
}

/** Best first, at most `limit`. What has nothing in common with the question is left out. */
export function findConcepts<Concept extends FindableConcept>(
	catalogue: Catalogue<Concept>,
	{ text, limit, locale }: Question,
	weights: FinderWeights = finderWeights,
): FoundConcept<Concept>[] {
	const folded = foldLabel(text)
	if (folded === '') return []
	const scores = new Scores(catalogue.concepts.length)
	const pieces = countFeatures(piecesOf(folded))
	const stems = catalogue.vocabulary.stemsOf(folded)
	scores.addTyped(catalogue.pieces.mostLike(pieces), weights.pieces)
	scores.addTyped(catalogue.words.mostLike(countFeatures(stems)), weights.words)
	if (locale !== 'en') scores.addMeant(catalogue.words.mostLike(translated(catalogue, stems)), weights.translated)
	if (weights.bridged > 0) scores.addMeant(bridged(catalogue, pieces), weights.bridged)
	// Words, or parts of a compound: one alone cannot name a thing and what it belongs to.
	if (weights.lineage > 0 && stems.length > 1)
		scores.raise(catalogue.lineage.covered(stems.map((stem) => meaningsOf(catalogue, stem, locale))), weights.lineage)
	return scores
		.best(Math.max(candidates, limit))
		.map((score) => foundBy(catalogue, score, folded, weights))
		.toSorted((a, b) => b.score - a.score)
		.slice(0, limit)
}

/** The English stems that German ones stand for, each as probable as its most probable origin. */
function translated({ translations }: Catalogue, stems: readonly string[]): Map<string, number> {
	const meant = new Map<string, number>()
	for (const stem of stems)
		for (const [other, probability] of translations.get(stem) ?? [])
			meant.set(other, Math.max(meant.get(other) ?? 0, probability))
	return meant
}

function meaningsOf({ translations }: Catalogue, stem: string, locale: 'de' | 'en' | undefined): Meanings {
	return [[stem, 1], ...(locale === 'en' ? [] : (translations.get(stem) ?? []))]
}

/** What is like any label of the bridge's concepts that are like what is asked. */
function bridged(catalogue: Catalogue, pieces: ReadonlyMap<string, number>): Likenesses {
	const led = new Likenesses(catalogue.concepts.length)
	if (!catalogue.bridge) return led
	const near = catalogue.bridge.pieces.mostLike(pieces)
	for (const over of highest(near.likeness, mostBridges)) {
		const nearness = near.likeness[over]!
		if (nearness <= leastLikeBridge) continue
		for (const { owner, likeness, text } of acrossBridge(catalogue, over)) led.raise(owner, nearness * likeness, text)
	}
	return led
}

/** Where one concept of the bridge leads to: found once, then remembered. */
function acrossBridge(catalogue: Catalogue, over: number): readonly LedTo[] {
	const known = catalogue.acrossBridge.get(over)
	if (known) return known
	const led = new Likenesses(catalogue.concepts.length)
	for (const label of catalogue.bridge!.labels) {
		if (label.owner !== over) continue
		const trust = label.preferred ? 1 : alternativeTrust
		const { likeness, text } = catalogue.pieces.mostLike(countFeatures(piecesOf(label.folded)))
		for (let owner = 0; owner < likeness.length; owner++) led.raise(owner, trust * likeness[owner]!, text[owner]!)
	}
	const found = highest(led.likeness, candidates).map((owner) => ({
		...{ owner, likeness: led.likeness[owner]!, text: led.text[owner]! },
	}))
	catalogue.acrossBridge.set(over, found)
	return found
}

function foundBy<Concept extends FindableConcept>(
	{ concepts, labels }: Catalogue<Concept>,
	{ owner, sum, isMeant, text }: Score,
	folded: string,
	weights: FinderWeights,
): FoundConcept<Concept> {
	const label: Label = labels[text]!
	const begins = ` ${label.folded}`.includes(` ${folded}`)
	const by = label.folded === folded ? (label.preferred ? 'label' : 'alternative') : isMeant ? 'meaning' : 'similar'
	const score = sum + (begins ? weights.beginning : 0)
	return {
		concept: concepts[owner]!,
		score: Math.round(score * 1000) / 1000,
		reason: { by, label: label.text, locale: label.locale },
	}
}
