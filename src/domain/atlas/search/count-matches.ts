/** How many match, in total and by facet, and which of them are the best: one round trip, counted in memory. */
import type { Pool } from 'pg'
import { bestOf, countFacets, type Facets } from './count-facets.ts'
import type { DocumentFacts } from './facts.ts'
import type { Lexicon } from './lexicon.ts'
import { matchingDocuments } from './matching-documents.ts'
import { narrowed } from './narrowed.ts'
import { rankedByWords } from './ranking.ts'
import { bestAmong, samples, type FacetName, type Parts, type SearchQuery } from './search-query.ts'

/** With more hits than this, as estimated, only every second, fourth … document is counted. */
const countedAtMost = 8_000

/** Of a sample at most so many are expected, and at least half of them: few per cent off. */
const countedInSample = 2_000

/** With more hits than this, those with strong signs are looked for among the best documents, until so many are expected there. */
const manyHits = 2_000
const expectedCandidates = 600

export type Candidates = {
	/** Identities to be ranked by their words. */
	ranked: number[]
	/** Identities in the order of quality: as many as the page and all before it show. */
	best: number[]
	/** Those of both with strong signs; null where that is not known. */
	strong: number[] | null
}

export type Matches = Facets & {
	/** False when the total was counted in a sample. */
	exact: boolean
	/** False when any facet was. */
	exactFacets: boolean
	candidates: Candidates
	version: number
}

export type Counting = {
	query: SearchQuery
	audiences: readonly number[]
	/** How many hits the page and all before it show. */
	needed: number
	/** Draws the lots of those who are equally good. */
	day: number
	/** False: what meets all of the question is counted whole, whatever it costs. */
	sampling: boolean
}

/** A list that is asked, and the facets whose choice is still to be applied to it. */
type Source = { parts: string[]; times: number; without: readonly FacetName[] }

/** Counts and finds candidates. */
export async function countMatches(pool: Pool, lexicon: Lexicon, asked: Counting): Promise<Matches> {
	const { query, audiences, needed } = asked
	const all = query.matching()
	// A facet is counted as if nothing were chosen in it. One list serves all of them where it can be had whole.
	const widest = sourceOf(query, query.chosen)
	const ofFacets = query.chosen.map((name) => (widest.times === 1 ? widest : sourceOf(query, [name])))
	const source = ofFacets.find(({ times }) => times === 1) ?? sourceOf(query, [], asked.sampling)
	const sources = [...new Set([source, ...ofFacets])]
	const isSampled = source.times > 1
	const best = bestOfMany(lexicon, all, expectedCandidates + (isSampled ? 3 * needed : 0))
	// What is counted whole holds its best; what is sampled does not.
	const queries = [...sources.map(({ parts }) => parts), isSampled ? withBest(all, best) : signsOf(query, best)]
	const { version, facts, lists } = await matchingDocuments(pool, queries, audiences, lexicon.total)
	const documentsOf = (from: Source, open?: FacetName) =>
		narrowed(
			facts,
			lists[sources.indexOf(from)]!,
			query.filters,
			from.without.filter((name) => name !== open),
		)
	const found = documentsOf(source)
	const counted = countFacets(facts, found, source.times)
	const facet = <Name extends FacetName>(name: Name): Facets[Name] => {
		const own = ofFacets[query.chosen.indexOf(name)]
		return own ? countFacets(facts, documentsOf(own, name), own.times)[name] : counted[name]
	}
	const further = lists[sources.length]!
	return {
		version,
		exact: !isSampled,
		exactFacets: sources.every(({ times }) => times === 1),
		total: counted.total,
		networks: facet('networks'),
		districts: facet('districts'),
		kinds: facet('kinds'),
		sizes: facet('sizes'),
		fields: facet('fields'),
		candidates: isSampled
			? candidatesAmong(facts, further, null, asked)
			: candidatesAmong(facts, found, query.signs === null ? null : among(found, further), asked),
	}
}

/** Finds candidates and counts nothing: of a common question among the best documents, unless too few of these meet it. */
export async function findBest(pool: Pool, lexicon: Lexicon, asked: Omit<Counting, 'sampling'>): Promise<Candidates> {
	const { query, audiences } = asked
	const all = query.matching()
	const findAmong = async (best: string | null) => {
		const queries = [withBest(all, best), signsOf(query, best)]
		const { facts, lists } = await matchingDocuments(pool, queries, audiences, lexicon.total)
		const [found, signs] = [lists[0]!, lists[1]!]
		return candidatesAmong(facts, found, query.signs === null ? null : among(found, signs), asked)
	}
	const best = bestOfMany(lexicon, all, expectedCandidates)
	const found = await findAmong(best)
	return best === null || found.best.length >= asked.needed ? found : findAmong(null)
}

/** The lexemes of the best documents where there are many hits, else null: then all of them are looked at. */
function bestOfMany(lexicon: Lexicon, all: Parts, wanted: number): string | null {
	return all.documents <= manyHits ? null : bestAmong(lexicon, all, wanted)
}

const withBest = ({ parts }: Parts, best: string | null): string[] => (best === null ? parts : [...parts, best])

/** Those with strong signs, whatever is chosen in facets. Among the best of many hits this is quicker asked without the question itself. */
const signsOf = ({ signs, words }: SearchQuery, best: string | null): string[] | null =>
	signs === null ? null : [signs, ...(best === null ? words : [best])]

/** Those of the documents that are among others, too. */
function among(documents: Int32Array, others: Int32Array): Int32Array {
	const known = new Set(others)
	return documents.filter((document) => known.has(document))
}

/** The best by quality, and the best of those with strong signs; where these are not known, only the former. */
function candidatesAmong(
	facts: DocumentFacts,
	documents: Int32Array,
	signs: Int32Array | null,
	{ needed, day }: Pick<Counting, 'needed' | 'day'>,
): Candidates {
	const { inAll, bySigns } = rankedByWords
	const best = bestOf(facts, documents, Math.max(needed, inAll), day)
	if (signs === null) return { best, ranked: best.slice(0, inAll), strong: null }
	const ranked = [...new Set([...bestOf(facts, signs, bySigns, day), ...best])].slice(0, inAll)
	const strong = new Set(Array.from(signs, (document) => facts.identityOf(document)))
	return { best, ranked, strong: [...new Set([...best, ...ranked])].filter((identity) => strong.has(identity)) }
}

/** Everything that is asked but for the choice in some facets, or a sample of it when there is too much and a sample will do. */
function sourceOf(query: SearchQuery, without: readonly FacetName[], sampling = true): Source {
	const { parts, documents } = query.matching(without)
	const times = sampling ? sampleFor(documents) : 1
	return { parts: times === 1 ? parts : [...parts, `'r:${times}'`], times, without }
}

/** 1 to count all, else the smallest sample that is not too large. */
function sampleFor(documents: number): number {
	if (documents <= countedAtMost) return 1
	return samples.find((sample) => documents / sample <= countedInSample) ?? samples.at(-1)!
}
