import type { Localized } from '#platform/localized.ts'

/** A vocabulary of competences (skos:ConceptScheme). Parents come before their children, siblings in the order of the file. */
export type Scheme = { uri: string; label: Localized; concepts: Concept[] }

/** One competence (skos:Concept) with every label in both languages. */
export type Concept = {
	uri: string
	/** Last part of the URI as it stands in addresses: ASCII, unique in its scheme. */
	slug: string
	/** URI of the one broader concept; null for a top field. */
	broader: string | null
	/** URIs of related concepts. Symmetric: each of them names this one too. */
	related: string[]
	/** The preferred labels; a missing one is filled with the other language. */
	labels: { de: string; en: string }
	/** Other words for the same thing, in the order of the file. */
	alternatives: { de: string[]; en: string[] }
	definition?: Localized
	/** 1 for a top field, at most `deepest`. */
	depth: number
}

/** How many levels a scheme may have. */
export const deepest = 4
