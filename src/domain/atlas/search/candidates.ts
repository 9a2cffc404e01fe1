/** Whom a search ranks: the best of what matches, and the best of those whose name or evidence speaks for the question. */
import { isIn, keepOnly, membersOf, sizeOf, type DocumentSet } from './held/document-sets.ts'
import { highestQuality, type DocumentFacts } from './held/facts.ts'
import { lotOf } from './lots.ts'
import { clearedScratch, meeting, type Matching } from './matching.ts'
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
	const strong = meeting(holding, query.signs, clearedScratch(facts.size))
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
	const placed = Array.from(firstOf(facts, set, most, day), (position): Placed => ({
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
function firstOf(facts: DocumentFacts, set: DocumentSet, most: number, day: number): Iterable<number> {
	const size = sizeOf(set)
	if (size <= most) return membersOf(set)
	// Of many, the best are soon met in the order of all; few are looked at one by one.
	const { better, equal } =
		size * size > most * facts.size ? firstInOrder(facts, set, most) : firstAmong(facts, membersOf(set), most)
	return [...better, ...byEarlyLots(facts, equal, most - better.length, day)]
}

/** Those of the quality with which there are enough, and those that are better. */
type First = { better: number[]; equal: number[] }

/** Told by going through everything in the order of quality, until there are enough: there are more than `most`. */
function firstInOrder({ byQuality, quality }: DocumentFacts, set: DocumentSet, most: number): First {
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
	return { better: first.slice(0, equalFrom), equal: first.slice(equalFrom) }
}

/** Told by counting how many there are of each quality: there are more than `most`. */
function firstAmong({ quality }: DocumentFacts, members: Int32Array, most: number): First {
	const counts = new Uint32Array(highestQuality + 1)
	for (const position of members) counts[quality[position]!]!++
	let last: number = highestQuality
	for (let enough = counts[last]!; enough < most; enough += counts[last]!) last--
	const better: number[] = []
	const equal: number[] = []
	for (const position of members) {
		const own = quality[position]!
		if (own > last) better.push(position)
		else if (own === last) equal.push(position)
	}
	return { better, equal }
}

/** Those of equally good ones that stand first, and not many others: lots are spread evenly, so most need not be put in order. */
function byEarlyLots(
	{ identity }: DocumentFacts,
	equal: readonly number[],
	wanted: number,
	day: number,
): readonly number[] {
	const enough = wanted + 6 * Math.sqrt(wanted) + 10
	const latest = 2 ** 32 * (enough / equal.length)
	const early = equal.filter((position) => lotOf(identity[position]!, day) < latest)
	return early.length >= wanted ? early : equal
}
