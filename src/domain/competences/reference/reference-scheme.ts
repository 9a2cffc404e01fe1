/** What a scheme of others says, whatever it was read from. */
import type { Localized } from '#platform/localized.ts'
import type { Relation } from '../skos/scheme.ts'

/** One concept. It has a label in one language at least. */
export type ReferenceConcept = {
	uri: string
	labels: Localized
	alternatives: { de: string[]; en: string[] }
	definition: Localized
	/** URIs of broader concepts; those that the scheme does not hold itself are passed over. */
	broader: string[]
}

/** Seen from our competence. */
export type Mapping = { competence: string; concept: string; relation: Relation }

export type ReferenceScheme = { concepts: ReferenceConcept[]; mappings: Mapping[] }

/** What one file says of a concept; several files may each say a part. */
export type Saying = {
	uri: string
	/** Where in the file, for messages. */
	line: number
	labels?: Localized
	alternatives?: { de?: string[]; en?: string[] }
	definition?: Localized
	broader?: string[]
	/** It has labels, but none in a language that we know. */
	foreign?: boolean
}
