/**
 * The concept finder: which concepts of a scheme are meant by a few words, in German or English, misspelt or not, whatever the
 * language of the labels. Import, claims and the API stand on it.
 */
import type { Catalogue, FindableConcept, Label } from './catalogue.ts'
import { countFeatures, type Likeness } from './feature-index.ts'
import { foldLabel, piecesOf } from './label-words.ts'

/** Why a concept was found: by its label or an alternative one as typed, by one like it, or by what the words mean. */
export type FoundBy = 'label' | 'alternative' | 'similar' | 'meaning'

export type FoundConcept<Concept> = {
	concept: Concept
	/** Higher is better; comparable within one answer only. */
	score: number
	reason: { by: FoundBy; label: string; locale: 'de' | 'en' }
}

/**
 * What each likeness adds to the score; `npm run bench -- --only concepts` says what each of them brings. `beginning` is for
 * words that are still being typed.
 */
export const finderWeights = { pieces: 1, words: 0.3, translated: 1, bridged: 0.6, beginning: 0.3 }

export type FinderWeights = typeof finderWeights

/** The bridge is walked over by its concepts that are at least so much like what is asked, and no more than two of them. */
const leastLikeBridge = 0.6
const mostBridges = 2
const alternativeTrust = 0.8
/** So many of the best are looked at for a beginning. */
const candidates = 200

type Score = { sum: number; typed: number; likeliest: Likeness | null; meant: number; meaning: number | null }

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
	const scores = new Map<number, Score>()
	const add = (likenesses: ReadonlyMap<number, Likeness>, weight: number, isMeant: boolean) => {
		for (const [owner, likeness] of likenesses) {
			const score = scores.get(owner) ?? { sum: 0, typed: 0, likeliest: null, meant: 0, meaning: null }
			const amount = weight * likeness.likeness
			score.sum += amount
			if (isMeant) {
				score.meant += amount
				score.meaning ??= likeness.text
			} else {
				score.typed += amount
				if (!score.likeliest || likeness.likeness > score.likeliest.likeness) score.likeliest = likeness
			}
			scores.set(owner, score)
		}
	}
	const stems = catalogue.vocabulary.stemsOf(folded)
	add(catalogue.pieces.mostLike(countFeatures(piecesOf(folded))), weights.pieces, false)
	add(catalogue.words.mostLike(countFeatures(stems)), weights.words, false)
	if (locale !== 'en') add(catalogue.words.mostLike(translated(catalogue, stems)), weights.translated, true)
	if (weights.bridged > 0) add(bridged(catalogue, folded), weights.bridged, true)
	return [...scores]
		.toSorted((a, b) => b[1].sum - a[1].sum || a[0] - b[0])
		.slice(0, Math.max(candidates, limit))
		.map(([owner, score]) => foundBy(catalogue, owner, score, folded, weights))
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

/** What is like any label of the bridge's concepts that are like what is asked. */
function bridged(catalogue: Catalogue, folded: string): Map<number, Likeness> {
	const best = new Map<number, Likeness>()
	if (!catalogue.bridge) return best
	const near = [...catalogue.bridge.pieces.mostLike(countFeatures(piecesOf(folded)))]
		.filter(([, { likeness }]) => likeness > leastLikeBridge)
		.toSorted((a, b) => b[1].likeness - a[1].likeness)
		.slice(0, mostBridges)
	for (const [owner, { likeness: nearness }] of near)
		for (const [found, { likeness, text }] of acrossBridge(catalogue, owner))
			if (nearness * likeness > (best.get(found)?.likeness ?? 0))
				best.set(found, { likeness: nearness * likeness, text })
	return best
}

/** Where one concept of the bridge leads to: found once, then remembered. */
function acrossBridge(catalogue: Catalogue, owner: number): ReadonlyMap<number, Likeness> {
	const known = catalogue.acrossBridge.get(owner)
	if (known) return known
	const best = new Map<number, Likeness>()
	for (const label of catalogue.bridge!.labels) {
		if (label.owner !== owner) continue
		const trust = label.preferred ? 1 : alternativeTrust
		for (const [found, { likeness, text }] of catalogue.pieces.mostLike(countFeatures(piecesOf(label.folded))))
			if (trust * likeness > (best.get(found)?.likeness ?? 0)) best.set(found, { likeness: trust * likeness, text })
	}
	const most = [...best].toSorted((a, b) => b[1].likeness - a[1].likeness).slice(0, candidates)
	const found = new Map(most)
	catalogue.acrossBridge.set(owner, found)
	return found
}

function foundBy<Concept extends FindableConcept>(
	{ concepts, labels }: Catalogue<Concept>,
	owner: number,
	{ sum, typed, likeliest, meant, meaning }: Score,
	folded: string,
	weights: FinderWeights,
): FoundConcept<Concept> {
	const isMeant = meaning !== null && (likeliest === null || meant > typed)
	const label: Label = labels[isMeant ? meaning : likeliest!.text]!
	const begins = ` ${label.folded}`.includes(` ${folded}`)
	const by = label.folded === folded ? (label.preferred ? 'label' : 'alternative') : isMeant ? 'meaning' : 'similar'
	const score = sum + (begins ? weights.beginning : 0)
	return {
		concept: concepts[owner]!,
		score: Math.round(score * 1000) / 1000,
		reason: { by, label: label.text, locale: label.locale },
	}
}
