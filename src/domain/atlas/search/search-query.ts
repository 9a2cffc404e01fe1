/**
 * What is asked, as tsqueries. Words, competences and filters are all lexemes of one index: `c:` a competence with all narrower
 * ones, `e:` the same with strong evidence, `t:` a word of the name, `d:` district, `k:` kind, `s:` size, `n:` network,
 * `a:` audience, `q:` quality in fiftieths, `b:` a quality of at least so many of them, in fives, `r:` random samples: every
 * second document holds `r:2`, every fourth `r:4`, to `r:128`.
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

/** A part of the question that must be met, and about how many documents meet it. */
type Part = { query: string; documents: number }

/** Parts that must all be met, the rarest first, and about how many documents meet them. */
export type Parts = { parts: string[]; documents: number }

export type SearchQuery = {
	/** The facets by which the answer is narrowed down. */
	chosen: FacetName[]
	filters: Filters
	/** Everything that is asked, but for the choice in some facets. */
	matching(without?: readonly FacetName[]): Parts
	/** Words and competences alone, for ranking. */
	words: string[]
	/** What lifts a hit above others: the word in the name, strong evidence for the competence. */
	signs: string | null
}

/** Makes the queries; all of the units must be met. */
export function searchQuery(
	lexicon: Lexicon,
	units: readonly Unit[],
	filters: Filters,
	audiences: readonly number[],
): SearchQuery {
	const asked = units
		.map((unit) => ({ query: unitQuery(unit), documents: unit.documents }))
		.filter((unit) => unit.query)
	const claimed = [...filters.competences.map((id) => [id]), filters.anyCompetence]
		.filter((ids) => ids.length > 0)
		.map((ids) =>
			anyOf(
				lexicon,
				ids.map((id) => `c:${id}`),
			),
		)
	const words = [...claimed, ...asked]
	const choices = choicesOf(lexicon, filters)
	const everybody = anyOf(
		lexicon,
		[0, ...audiences].map((audience) => `a:${audience}`),
	)
	return {
		chosen: facetNames.filter((name) => choices[name] !== null),
		filters,
		matching(without = []) {
			const chosen = facetNames.flatMap((name) => (without.includes(name) ? [] : (choices[name] ?? [])))
			const parts = [...words, ...chosen]
			return allOf(lexicon, parts.length > 0 ? parts : [everybody])
		},
		words: allOf(lexicon, words).parts,
		signs: strongSigns(units, [...filters.competences, ...filters.anyCompetence]),
	}
}

function choicesOf(lexicon: Lexicon, filters: Filters): Record<FacetName, Part | null> {
	const choice = (lexemes: string[]) => (lexemes.length > 0 ? anyOf(lexicon, lexemes) : null)
	return {
		networks: choice(filters.networks.map((id) => `n:${id}`)),
		districts: choice(filters.districts.map((code) => `d:${code}`)),
		kinds: choice(filters.kinds.map((kind) => `k:${organisationKinds.indexOf(kind) + 1}`)),
		sizes: choice(filters.sizes.map((size) => `s:${sizeClasses.indexOf(size) + 1}`)),
		fields: choice(
			filters.fields.flatMap((bit) => (lexicon.fields.has(bit) ? [`c:${lexicon.fields.get(bit)!.id}`] : [])),
		),
	}
}

function anyOf({ counts }: Lexicon, lexemes: string[]): Part {
	return {
		query: `(${lexemes.map(quoted).join(' | ')})`,
		documents: lexemes.reduce((sum, lexeme) => sum + (counts.get(lexeme) ?? 0), 0),
	}
}

/**
 * Parts that have nothing to do with each other would meet in the product of their shares, parts that always go together in
 * the smallest: the truth lies in between.
 */
function allOf({ total }: Lexicon, parts: readonly Part[]): Parts {
	const inOrder = parts.toSorted((a, b) => a.documents - b.documents)
	const [rarest = 0, ...others] = inOrder.map(({ documents }) => Math.min(1, documents / Math.max(1, total)))
	return {
		parts: inOrder.map(({ query }) => query),
		documents: total * others.reduce((expected, share) => expected * Math.sqrt(share), rarest),
	}
}

/** Parts as one tsquery; null when there are none. */
export function together(parts: readonly string[]): string | null {
	return parts.length === 0 ? null : parts.join(' & ')
}

/** A lexeme as tsquery text: quoted, so that nothing in it can be an operator. */
function quoted(word: string): string {
	return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

function unitQuery(unit: Unit): string {
	const ways = [
		...unit.competences.map(({ id }) => quoted(`c:${id}`)),
		...unit.words.map(quoted),
		...unit.together.map((parts) => `(${parts.map(quoted).join(' & ')})`),
	]
	return ways.length === 0 ? '' : `(${ways.join(' | ')})`
}

function strongSigns(units: readonly Unit[], competences: readonly number[]): string | null {
	const signs = [
		...competences.map((id) => `e:${id}`),
		...units.flatMap((unit) => [
			...unit.competences.map(({ id }) => `e:${id}`),
			...unit.words.filter((word) => !word.includes(':')).map((word) => `t:${word}`),
		]),
	]
	return signs.length === 0 ? null : `(${signs.map(quoted).join(' | ')})`
}

/** The lexemes of the best documents, as a part: down to a quality where enough of those that match are expected. */
export function bestAmong({ counts, total }: Lexicon, { documents }: Parts, wanted: number): string {
	const share = Math.min(1, documents / Math.max(1, total))
	let last: number = qualitySteps + 1
	for (let expected = 0; last > 1 && expected < wanted;) expected += share * (counts.get(`q:${--last}`) ?? 0)
	// Few lexemes in place of up to fifty: each of them costs at each document that is looked at.
	const atLeast = Math.ceil(last / qualityStep) * qualityStep
	const single = Array.from({ length: atLeast - last }, (_, above) => `q:${last + above}`)
	return `(${[`b:${atLeast}`, ...single].map(quoted).join(' | ')})`
}

/** The lexeme `q:` counts quality in these steps; `b:` stands for so many of them, and for all above. */
export const qualitySteps = 50
export const qualityStep = 5

/** The samples that there are, each half of the one before; `isSampled` of count-facets.ts says who belongs to them. */
export const samples = [2, 4, 8, 16, 32, 64, 128] as const
