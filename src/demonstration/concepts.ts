import type { Concept } from './types.ts'

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.replace(/[^a-z0-9+#]+/g, ' ')
		.trim()

/** What a concept may be called in running text. */
export type Wording = { de: readonly string[]; en: string }

/** The taxonomy as the generator asks it: by the slug that the material expects, downwards, and in words. */
export type ConceptIndex = {
	/** The concept's slug for an expected slug, by slug or else by label; undefined where the taxonomy has nothing like it. */
	resolve: (expected: string) => string | undefined
	/** Slugs of the direct narrower concepts. */
	narrower: (slug: string) => readonly string[]
	/** Its label and those alternatives that read well in a list; the English label as within a sentence. */
	wording: (slug: string) => Wording
}

/** Endings of German words that name something one can offer; product names and queries have others. */
const offer =
	/(ung|ungen|analyse|systeme?|software|management|technik|integration|support|pflege|migration|betrieb|service|design|hosting|robotik|tests?|audits?|training|marketing|kataster|grafik|sensorik|simulation|archiv|beratung|logistik|statistik|planung)$/

/** And those among them that nobody offers. */
const nobodyOffers =
	/(währung|mahnung|verordnung|störung|haftung|drohung|kündigung|fälschung|zeitung|spannung|wirtschaftung)$/i

const inList = (word: string): boolean =>
	/^[A-ZÄÖÜ]/.test(word) &&
	word.split(' ').length <= 3 &&
	word.length <= 34 &&
	offer.test(word) &&
	!nobodyOffers.test(word) &&
	!/ (für|mit|im|in|von|zur|zum|am|als) /.test(word)

const adjective =
	/^[A-ZÄÖÜ]\p{Ll}*(isch|lich|ig|ell|al|il|iv|bar|är|iert|eilt|end|los|frei|groß|offen|sicher)(e|es|er|en) \p{Lu}/u

/** A German label within a sentence: an adjective in front loses its capital. */
const inSentence = (word: string): string =>
	adjective.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word

const firstWord = (label: string): string => label.split(/[ -]/, 1)[0] ?? ''

/** The English label as it stands within a sentence; names of products and abbreviations keep their capitals. */
const within = ({ labels }: Concept): string => {
	const first = firstWord(labels.en)
	const named =
		labels.de === labels.en || /.[A-Z0-9]/.test(first) || (/.[A-Z]/.test(labels.en) && first === firstWord(labels.de))
	return named ? labels.en : labels.en.charAt(0).toLowerCase() + labels.en.slice(1)
}

const wordingOf = (concept: Concept): Wording => {
	const words = [concept.labels.de, concept.labels.de, ...concept.alternatives.de.filter(inList)]
	const single = words.filter((word) => !word.includes(' und '))
	return { de: (single.length > 0 ? single : words).map(inSentence), en: within(concept) }
}

/** Builds the index once per alliance. Labels are compared without case, accents and punctuation. */
export const indexConcepts = (concepts: readonly Concept[]): ConceptIndex => {
	const bySlug = new Map(concepts.map((concept) => [concept.slug, concept]))
	const byLabel = new Map<string, string>()
	const children = new Map<string, string[]>()
	const wordings = new Map(concepts.map((concept) => [concept.slug, wordingOf(concept)]))
	for (const concept of concepts) {
		const words = [...concept.alternatives.de, ...concept.alternatives.en, concept.labels.de, concept.labels.en]
		for (const word of words) if (!byLabel.has(plain(word))) byLabel.set(plain(word), concept.slug)
		if (!concept.broaderSlug) continue
		children.set(concept.broaderSlug, [...(children.get(concept.broaderSlug) ?? []), concept.slug])
	}
	return {
		resolve: (expected) => (bySlug.has(expected) ? expected : byLabel.get(plain(expected))),
		narrower: (slug) => children.get(slug) ?? [],
		wording: (slug) => wordings.get(slug) ?? { de: [slug], en: slug },
	}
}
