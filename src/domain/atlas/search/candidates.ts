/** Whom a search ranks: the best of what matches, and the best of those whose name or evidence speaks for the question. */
import { isIn, keepOnly, membersOf, sizeOf, type DocumentSet } from './held/document-sets.ts'
import type { DocumentFacts } from './held/facts.ts'
import { lotOf } from './lots.ts'
import { meeting, type Matching } from './matching.ts'
import { rankedByWords } from './ranking.ts'

export type Candidates = {
	/** Identities to be ranked by their words. */
	ranked: number[]
	/** Identities in the order of quality: as many as the page and all before it show. */
	best: number[]
	/** Those of both with strong signs. */
	strong: number[]
}

export type Wanted = {
	/** How many hits the page and all before it show. */
	needed: number
	/** Draws the lots of those who are equally good. */
	day: number
}

/** The candidates among what matches. */
export function candidatesAmong({ holding, query, all }: Matching, { needed, day }: Wanted): Candidates {
	const { facts } = holding
	const { inAll, bySigns } = rankedByWords
	const best = bestOf(facts, all, Math.max(needed, inAll), day)
	const identities = (positions: readonly number[]) => positions.map((position) => facts.identity[position]!)
	if (query.signs.length === 0) return { best: identities(best), ranked: identities(best.slice(0, inAll)), strong: [] }
	const strong = meeting(holding, query.signs)
	keepOnly(strong, all)
	const ranked = [...new Set([...bestOf(facts, strong, bySigns, day), ...best])].slice(0, inAll)
	const both = [...new Set([...best, ...ranked])]
	return {
		best: identities(best),
		ranked: identities(ranked),
		strong: identities(both.filter((position) => isIn(strong, position))),
	}
}

type Placed = { position: number; quality: number; lot: number }

/** The positions of the `most` best of a set by quality; equal ones in the order of the day's lots. */
export function bestOf(facts: DocumentFacts, set: DocumentSet, most: number, day: number): number[] {
	const size = sizeOf(set)
	// Few are sorted; of many, so many are met in the order of all that this is quicker. Sorting one takes as long as fifty steps of it.
	const members = size * size * 50 > most * facts.size ? firstInOrder(facts, set, most, day) : membersOf(set)
	const placed = Array.from(members, (position): Placed => ({
		position,
		quality: facts.quality[position]!,
		lot: lotOf(facts.identity[position]!, day),
	}))
	return placed
		.toSorted((a, b) => b.quality - a.quality || a.lot - b.lot)
		.slice(0, most)
		.map(({ position }) => position)
}

/** Members of a set: the `most` best among them, and not many others. */
function firstInOrder(facts: DocumentFacts, set: DocumentSet, most: number, day: number): number[] {
	const { byQuality, quality } = facts
	const first: number[] = []
	let equalFrom = 0
	let last = -1
	for (let at = 0; at < byQuality.length; at++) {
		const position = byQuality[at]!
		if (first.length >= most && quality[position]! < last) break
		if (!isIn(set, position)) continue
		if (quality[position]! !== last) {
			equalFrom = first.length
			last = quality[position]!
		}
		first.push(position)
	}
	return [...first.slice(0, equalFrom), ...byEarlyLots(facts, first.slice(equalFrom), most - equalFrom, day)]
}

/** Those of equally good ones that stand first, and not many others: lots are spread evenly, so most need not be put in order. */
function byEarlyLots({ identity }: DocumentFacts, equal: number[], wanted: number, day: number): number[] {
	const enough = wanted + 6 * Math.sqrt(wanted) + 10
	const latest = 2 ** 32 * (enough / equal.length)
	const early = equal.filter((position) => lotOf(identity[position]!, day) < latest)
	return early.length >= wanted ? early : equal
}
