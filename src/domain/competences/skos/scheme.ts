import type { Localized } from '#platform/localized.ts'

/** A vocabulary of competences (skos:ConceptScheme). Parents come before their children, siblings in the order of the file. */
export type Scheme = {
	uri: string
	label: Localized
	/** Who may do what with it: the address of a licence (dct:license). */
	licence: string | null
	/** dct:description. */
	description: Localized
	/** owl:versionInfo. */
	version: string | null
	concepts: Concept[]
	/** Concepts that once were (owl:deprecated). */
	retired: RetiredConcept[]
	/** What the file says of concepts elsewhere. */
	matches: Match[]
}

type Words = {
	uri: string
	/** Last part of the URI as it stands in addresses: ASCII, unique in its scheme. */
	slug: string
	/** The preferred labels; a missing one is filled with the other language. */
	labels: { de: string; en: string }
	/** Other words for the same thing, in the order of the file. */
	alternatives: { de: string[]; en: string[] }
	definition?: Localized
}

/** One competence (skos:Concept) with every label in both languages. */
export type Concept = Words & {
	/** URI of the one broader concept; null for a top field. */
	broader: string | null
	/** URIs of related concepts. Symmetric: each of them names this one too. */
	related: string[]
	/** 1 for a top field, at most `deepest`. */
	depth: number
}

/** A concept that is no longer used, and the one in its place (dct:isReplacedBy). */
export type RetiredConcept = Words & { replacedBy: string | null }

/** As in SKOS, seen from the first concept: the other one is the same, close, broader or narrower. */
export type Relation = 'exact' | 'close' | 'broad' | 'narrow'

/** A mapping between two schemes as a file says it. */
export type Match = { from: string; to: string; relation: Relation }

/** How many levels a scheme may have. */
export const deepest = 4
