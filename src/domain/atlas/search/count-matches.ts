/** How many match, in total and by facet, and which of them are the best: one round trip, counted in memory. */
import type { Pool } from 'pg'
import { bestOf, countFacets, type Facets } from './facts.ts'
import type { Lexicon } from './lexicon.ts'
import { prepared } from './prepared.ts'
import { bestAmong, samples, type FacetName, type SearchQuery } from './search-query.ts'
import { eyesOf, matchingText } from './search-statement.ts'

/** Candidates that are ranked by their words, and among those with strong signs; the rest follows by quality. */
export const rankedByQuality = 80
const rankedBySigns = 40

/** With more hits than this, as estimated, only every second, fourth … document is counted: so many that about half of it is left. */
const countedAtMost = 8_000

/** With more hits than this, candidates are looked for among the best documents, until so many are expected. */
const manyHits = 2_000
const expectedCandidates = 600

export type Matches = Facets & {
	/** False when anything was counted in a sample. */
	exact: boolean
	/** Identities in the order of quality: as many as are needed for the page and for ranking. */
	best: number[]
	/** Those with strong signs, in the order of quality. */
	strong: number[]
	version: number
}

export type Counting = {
	query: SearchQuery
	audiences: readonly number[]
	/** How many hits the page and all before it show. */
	needed: number
	/** False: everything is counted, whatever it costs. */
	sampling: boolean
}

/** Counts and finds candidates. */
export async function countMatches(pool: Pool, lexicon: Lexicon, asked: Counting): Promise<Matches> {
	const { query, audiences, needed, sampling } = asked
	const all = query.matching()
	// A facet is counted as if nothing were chosen in it, so each chosen one needs a count of its own.
	const counts = [null, ...query.chosen].map((facet) => {
		const { query: text, documents } = facet ? query.matching(facet) : all
		const times = sampling ? sampleFor(documents) : 1
		return { facet, times, text: times === 1 ? text : `${text} & 'r:${times}'` }
	})
	const isCommon = sampleFor(all.documents) > 1
	const best = sampling && isCommon ? bestAmong(lexicon, all, expectedCandidates + 3 * needed) : null
	const sure = all.documents > manyHits ? bestAmong(lexicon, all, expectedCandidates) : all.query
	const texts = [...counts.map(({ text }) => text), query.signs && `${sure} & ${query.signs}`, best]
	const { rows } = await prepared<{ version: number; facts: Buffer }>(pool, matchingText(eyesOf(audiences)), [
		texts,
		audiences,
	])
	const counted = counts.map(({ times }, index) => countFacets(rows[index]!.facts, times))
	const facet = <Name extends FacetName>(name: Name): Facets[Name] =>
		counted[
			Math.max(
				0,
				counts.findIndex((count) => count.facet === name),
			)
		]![name]
	return {
		version: rows[0]!.version,
		exact: counts.every(({ times }) => times === 1),
		total: counted[0]!.total,
		networks: facet('networks'),
		districts: facet('districts'),
		kinds: facet('kinds'),
		sizes: facet('sizes'),
		fields: facet('fields'),
		best: bestOf(rows[best ? texts.length - 1 : 0]!.facts, Math.max(needed, rankedByQuality) + rankedBySigns),
		strong: bestOf(rows[counts.length]!.facts, rankedBySigns),
	}
}

/** 1 to count all, else the smallest sample that is not too large. */
function sampleFor(documents: number): number {
	if (documents <= countedAtMost) return 1
	return samples.find((sample) => documents / sample <= countedAtMost / 2) ?? samples.at(-1)!
}
