/**
 * What is asked, as lexemes. Words, competences and filters are all lexemes of one index: `c:` a competence with all narrower
 * ones, `e:` the same with strong evidence, `t:` a word of the name, `p:` a part of a compound, `d:` district, `k:` kind,
 * `s:` size, `n:` network, `a:` audience.
 */
import { organisationKinds, sizeClasses, type OrganisationKind, type SizeClass } from '../../parties/party.schema.ts'
import type { Lexicon } from './lexicon.ts'
import type { Unit } from './understand-query.ts'

export type Filters = {
	networks: readonly number[]
	districts: readonly string[]
	kinds: readonly OrganisationKind[]
	sizes: readonly SizeClass[]
	/** Bits of competence fields. */
	fields: readonly number[]
	/** Competences by id, each with all narrower ones; all of them must be claimed. */
	competences: readonly number[]
	/** Competences by id, each with all narrower ones; one of them must be claimed, more of them fit better. */
	anyCompetence: readonly number[]
}

export const noFilters: Filters = {
	networks: [],
	districts: [],
	kinds: [],
	sizes: [],
	fields: [],
	competences: [],
	anyCompetence: [],
}

export const facetNames = ['networks', 'districts', 'kinds', 'sizes', 'fields'] as const
export type FacetName = (typeof facetNames)[number]

/** A part of what is asked, which must be met in one of several ways: each is some lexemes of which a document must hold all. */
export type Part = readonly (readonly string[])[]

export type SearchQuery = {
	/** Words and competences: all parts must be met. */
	words: Part[]
	/** The choice in each facet in which something was chosen. */
	choices: Map<FacetName, Part>
	/** What lifts a hit above others: the word in the name, strong evidence for the competence. */
	signs: Part
}

/** Makes the query; all of the units must be met. */
export function searchQuery(lexicon: Lexicon, units: readonly Unit[], filters: Filters): SearchQuery {
	const claimed = [...filters.competences.map((id) => [id]), filters.anyCompetence].map((ids) =>
		anyOf(ids.map((id) => `c:${id}`)),
	)
	return {
		words: [...claimed, ...units.map(waysOf)].filter((part) => part.length > 0),
		choices: choicesOf(lexicon, filters),
		signs: anyOf([
			...[...filters.competences, ...filters.anyCompetence].map((id) => `e:${id}`),
			...units.flatMap(({ competences, words }) => [
				...competences.map(({ id }) => `e:${id}`),
				...words.filter((word) => !word.includes(':')).map((word) => `t:${word}`),
			]),
		]),
	}
}

/** Every lexeme that occurs in some parts. */
export const lexemesOf = (parts: readonly Part[]): string[] => [...new Set(parts.flat(2))]

/** Parts as one tsquery; null when there are none. */
export function asTsquery(parts: readonly Part[]): string | null {
	const oneWay = (lexemes: readonly string[]) => lexemes.map(quoted).join(' & ')
	const asText = (part: Part) =>
		`(${part.map((way) => (way.length > 1 ? `(${oneWay(way)})` : oneWay(way))).join(' | ')})`
	return parts.length === 0 ? null : parts.map(asText).join(' & ')
}

/** Everything that is asked of the public, as a tsquery. */
export function everything({ words, choices }: SearchQuery): string {
	const parts = [...words, ...choices.values()]
	return asTsquery(parts.length > 0 ? parts : [[['a:0']]])!
}

const anyOf = (lexemes: readonly string[]): Part => lexemes.map((lexeme) => [lexeme])

function choicesOf({ fields }: Lexicon, filters: Filters): Map<FacetName, Part> {
	const chosen: Record<FacetName, string[]> = {
		networks: filters.networks.map((id) => `n:${id}`),
		districts: filters.districts.map((code) => `d:${code}`),
		kinds: filters.kinds.map((kind) => `k:${organisationKinds.indexOf(kind) + 1}`),
		sizes: filters.sizes.map((size) => `s:${sizeClasses.indexOf(size) + 1}`),
		fields: filters.fields.flatMap((bit) => (fields.has(bit) ? [`c:${fields.get(bit)!.id}`] : [])),
	}
	return new Map(facetNames.flatMap((name) => (chosen[name].length > 0 ? [[name, anyOf(chosen[name])]] : [])))
}

const waysOf = ({ competences, words, together }: Unit): Part => [
	...anyOf([...competences.map(({ id }) => `c:${id}`), ...words]),
	...together,
]

/** A lexeme as tsquery text: quoted, so that nothing in it can be an operator. */
export const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
