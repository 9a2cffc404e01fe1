/** How many match, in total and by facet, and which of them are the best: one round trip, counted in memory. */
import type { Pool } from 'pg'
import { bestOf, countFacets, type Facets } from './count-facets.ts'
import type { Lexicon } from './lexicon.ts'
import { matchingDocuments } from './matching-documents.ts'
import { rankedByWords } from './ranking.ts'
import { bestAmong, samples, type FacetName, type Part, type SearchQuery } from './search-query.ts'

/** With more hits than this, as estimated, only every second, fourth … document is counted: so many that about half of it is left. */
const countedAtMost = 8_000

/** With more hits than this, those with strong signs are looked for among the best documents, until so many are expected there. */
const manyHits = 2_000
const expectedCandidates = 600

export type Matches = Facets & {
	/** False when anything was counted in a sample. */
	exact: boolean
	/** Identities to be ranked by their words. */
	ranked: number[]
	/** Identities in the order of quality: as many as the page and all before it show. */
	best: number[]
	version: number
}

export type Counting = {
	query: SearchQuery
	audiences: readonly number[]
	/** How many hits the page and all before it show. */
	needed: number
	/** Draws the lots of those who are equally good. */
	day: number
	/** False: everything is counted, whatever it costs. */
	sampling: boolean
}

type List = { text: string; times: number }

/** Counts and finds candidates. */
export async function countMatches(pool: Pool, lexicon: Lexicon, asked: Counting): Promise<Matches> {
	const { query, audiences, needed, day } = asked
	const all = query.matching()
	const isCommon = sampleFor(all.documents) > 1
	const best = bestAmong(lexicon, all, expectedCandidates + (isCommon ? 3 * needed : 0))
	const list = (part: Part): List => sampleOf(part, asked.sampling ? sampleFor(part.documents) : 1)
	// A common question is asked once for both: the sample to count, and the best to show.
	const main =
		isCommon && asked.sampling
			? { ...list(all), text: `${all.query} & (${best.lexemes} | 'r:${list(all).times}')` }
			: list(all)
	// A facet is counted as if nothing were chosen in it, so each chosen one needs a count of its own.
	const lists = [main, ...query.chosen.map((facet) => list(query.matching(facet)))]
	const few = all.documents <= manyHits ? all.query : `${all.query} & (${best.lexemes})`
	const signs = query.signs && !isCommon ? `${few} & ${query.signs}` : null
	const queries = [...lists.map(({ text }) => text), signs]
	const { version, facts, lists: documents } = await matchingDocuments(pool, queries, audiences, lexicon.total)
	const counted = lists.map(({ times }, index) => countFacets(facts, documents[index]!, times))
	const facet = <Name extends FacetName>(name: Name): Facets[Name] => counted[query.chosen.indexOf(name) + 1]![name]
	const found = bestOf(
		facts,
		documents[0]!,
		Math.max(needed, rankedByWords.byQuality) + rankedByWords.bySigns,
		day,
		main.times > 1 ? best.quality : 0,
	)
	const strong = bestOf(facts, documents[lists.length]!, rankedByWords.bySigns, day)
	return {
		version,
		exact: lists.every(({ times }) => times === 1),
		total: counted[0]!.total,
		networks: facet('networks'),
		districts: facet('districts'),
		kinds: facet('kinds'),
		sizes: facet('sizes'),
		fields: facet('fields'),
		best: found,
		ranked: isCommon
			? found.slice(0, rankedByWords.byQuality + rankedByWords.bySigns)
			: [...new Set([...found.slice(0, rankedByWords.byQuality), ...strong])],
	}
}

const sampleOf = ({ query }: Part, times: number): List => ({
	text: times === 1 ? query : `${query} & 'r:${times}'`,
	times,
})

/** 1 to count all, else the smallest sample that is not too large. */
function sampleFor(documents: number): number {
	if (documents <= countedAtMost) return 1
	return samples.find((sample) => documents / sample <= countedAtMost / 2) ?? samples.at(-1)!
}
