/** The concepts of one scheme, made findable in memory. */
import { setImmediate } from 'node:timers/promises'
import type { Localized } from '#platform/localized.ts'
import { FeatureIndex, type Text } from './feature-index.ts'
import { foldLabel, piecesOf, Vocabulary } from './label-words.ts'
import { Lineage } from './lineage.ts'
import { learnTranslations, type LabelPair, type Translations } from './translations.ts'

/** A concept with its labels; one language is enough. */
export type FindableConcept = {
	uri: string
	labels: Localized
	alternatives: { de: readonly string[]; en: readonly string[] }
	/** URI of what is broader, or of several; what the catalogue does not hold is passed over. */
	broader: string | readonly string[] | null
}

/** A concept here that one of the bridge leads to, and by which label. */
export type LedTo = { owner: number; likeness: number; text: number }

/** One label of one concept. */
export type Label = { owner: number; text: string; folded: string; locale: 'de' | 'en'; preferred: boolean }

export type Catalogue<Concept extends FindableConcept = FindableConcept> = {
	concepts: readonly Concept[]
	labels: readonly Label[]
	/** Labels by the pieces of their letters, and by their words. */
	pieces: FeatureIndex
	words: FeatureIndex
	vocabulary: Vocabulary
	lineage: Lineage
	/** From German to English. */
	translations: Translations
	/** The catalogue whose labels explain words that this one does not know. */
	bridge: Catalogue | null
	/** Concepts here that are like a concept of the bridge, as far as anybody asked. */
	acrossBridge: Map<number, readonly LedTo[]>
}

/** An alternative label says a little less than the preferred one. */
const alternativeWeight = 0.95
/** So many labels are read before others get their turn. */
const atOnce = 500

/** Takes some seconds for ten thousand concepts, in steps, so that others get their turn. `bridge` is a catalogue in both languages. */
export async function makeCatalogue<Concept extends FindableConcept>(
	concepts: readonly Concept[],
	bridge: Catalogue | null,
): Promise<Catalogue<Concept>> {
	const labels = concepts.flatMap((concept, owner) => labelsOf(concept, owner))
	const vocabulary = new Vocabulary()
	for (const { folded } of [...labels, ...(bridge?.labels ?? [])]) vocabulary.learn(folded)
	const pieces: Text[] = []
	const words: Text[] = []
	for (const [index, { owner, folded, preferred }] of labels.entries()) {
		const weight = preferred ? 1 : alternativeWeight
		pieces.push({ owner, features: piecesOf(folded), weight })
		words.push({ owner, features: vocabulary.stemsOf(folded), weight })
		if (index % atOnce === 0) await setImmediate()
	}
	const pairs = [...concepts, ...(bridge?.concepts ?? [])].flatMap(({ labels }): LabelPair[] =>
		labels.de && labels.en
			? [[vocabulary.stemsOf(foldLabel(labels.de)), vocabulary.stemsOf(foldLabel(labels.en))]]
			: [],
	)
	await setImmediate()
	const translations = learnTranslations(pairs)
	await setImmediate()
	const pieceIndex = new FeatureIndex(pieces, concepts.length)
	await setImmediate()
	const wordIndex = new FeatureIndex(words, concepts.length)
	await setImmediate()
	const lineage = lineageOf(concepts, words)
	return {
		concepts,
		labels,
		pieces: pieceIndex,
		words: wordIndex,
		vocabulary,
		lineage,
		translations,
		bridge,
		acrossBridge: new Map(),
	}
}

function lineageOf(concepts: readonly FindableConcept[], words: readonly Text[]): Lineage {
	const stems = concepts.map(() => new Set<string>())
	for (const { owner, features } of words) for (const stem of features) stems[owner]!.add(stem)
	const numbers = new Map(concepts.map(({ uri }, owner) => [uri, owner]))
	const broader = concepts.map((concept) => [concept.broader ?? []].flat().flatMap((uri) => numbers.get(uri) ?? []))
	return new Lineage(stems, broader)
}

const qualifier = /\s*\([^)]*\)/g

/** All labels of a concept; one with a qualifier, as in "Java (Programmiersprache)", also without it. */
function labelsOf({ labels, alternatives }: FindableConcept, owner: number): Label[] {
	const found = (['de', 'en'] as const).flatMap((locale) => {
		const preferred = labels[locale]
		return [
			...(preferred ? [{ text: preferred, locale, preferred: true }] : []),
			...alternatives[locale].map((text) => ({ text, locale, preferred: false })),
		]
	})
	return found.flatMap((label) => {
		const whole = foldLabel(label.text)
		const short = foldLabel(label.text.replace(qualifier, ''))
		return [...new Set([whole, short])].filter(Boolean).map((folded) => ({ owner, folded, ...label }))
	})
}
