/** Whom a search ranks: the best of what matches, and the best of those whose name or evidence speaks for the question. */
import { inBoth, isIn, membersOf } from './held/document-sets.ts'
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
	const best = bestOf(facts, membersOf(all), Math.max(needed, inAll), day)
	const identities = (positions: readonly number[]) => positions.map((position) => facts.identity[position]!)
	if (query.signs.length === 0) return { best: identities(best), ranked: identities(best.slice(0, inAll)), strong: [] }
	const strong = inBoth(meeting(holding, query.signs), all)
	const ranked = [...new Set([...bestOf(facts, membersOf(strong), bySigns, day), ...best])].slice(0, inAll)
	const both = [...new Set([...best, ...ranked])]
	return {
		best: identities(best),
		ranked: identities(ranked),
		strong: identities(both.filter((position) => isIn(strong, position))),
	}
}

/** The positions of the `most` best by quality; equal ones in the order of the day's lots. */
export function bestOf(facts: DocumentFacts, positions: Int32Array, most: number, day: number): number[] {
	const { quality, identity } = facts
	const last = lastOfBest(facts, positions, most, day)
	const best: { position: number; quality: number; lot: number }[] = []
	for (const position of positions) {
		const own = quality[position]!
		if (own < last.quality) continue
		const lot = lotOf(identity[position]!, day)
		if (own > last.quality || stackOf(lot) <= last.stack) best.push({ position, quality: own, lot })
	}
	return best
		.toSorted((a, b) => b.quality - a.quality || a.lot - b.lot)
		.slice(0, most)
		.map(({ position }) => position)
}

/** Lots in stacks, the lowest first: so few of many equal ones need sorting. */
const stackBits = 10
const stackOf = (lot: number): number => lot >>> (32 - stackBits)

/** The quality, and of those that just have it the stack of lots, down to which at least `most` documents are reached. */
function lastOfBest(
	{ quality: qualities, identity }: DocumentFacts,
	positions: Int32Array,
	most: number,
	day: number,
): { quality: number; stack: number } {
	if (positions.length <= most) return { quality: 0, stack: (1 << stackBits) - 1 }
	const counts = new Uint32Array(1_001)
	for (const position of positions) counts[qualities[position]!]!++
	let quality = 1_000
	let reached = counts[quality]!
	while (reached < most) reached += counts[--quality]!
	const stacks = new Uint32Array(1 << stackBits)
	for (const position of positions)
		if (qualities[position] === quality) stacks[stackOf(lotOf(identity[position]!, day))]!++
	let stack = 0
	reached += stacks[stack]! - counts[quality]!
	while (reached < most) reached += stacks[++stack]!
	return { quality, stack }
}
