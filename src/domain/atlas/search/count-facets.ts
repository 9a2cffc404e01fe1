/** Counting and choosing among documents that match, in memory: a tenth of the time of grouping rows in the database. */
import { organisationKinds, sizeClasses, type OrganisationKind, type SizeClass } from '../../parties/party.schema.ts'
import { slotOf, type DocumentFacts } from './facts.ts'
import { lotOf } from './lots.ts'

export type Counted<Value> = { value: Value; count: number }

export type Facets = {
	total: number
	networks: Counted<number>[]
	districts: Counted<string>[]
	kinds: Counted<OrganisationKind>[]
	sizes: Counted<SizeClass>[]
	/** Bits of competence fields. */
	fields: Counted<number>[]
}

/**
 * Whether an identity belongs to the sample of every `times`th: by a hash, since numbers are given out in patterns (an
 * organisation, then its people). `search_sampled` says the same in the database.
 */
export function isSampled(identity: number, times: number): boolean {
	return ((Math.imul(identity, 0x9e3779b1) >>> 16) & (times - 1)) === 0
}

/** Counts all facets of those in the sample; each count stands for `times` documents. Frequent values first. */
export function countFacets(facts: DocumentFacts, documents: Int32Array, times: number): Facets {
	const networkSets = new Uint32Array(facts.networks.values.length)
	const districts = new Uint32Array(facts.districts.values.length)
	const kinds = new Uint32Array(256)
	const sizes = new Uint32Array(256)
	const fields = new Uint32Array(32)
	let total = 0
	for (const document of documents) {
		const page = facts.pageOf(document)!
		const slot = slotOf(document)
		if (!isSampled(page.identity[slot]!, times)) continue
		total++
		kinds[page.kind[slot]!]!++
		sizes[page.size[slot]!]!++
		districts[page.district[slot]!]!++
		networkSets[page.networks[slot]!]!++
		for (let mask = page.fields[slot]!; mask !== 0; mask &= mask - 1) fields[31 - Math.clz32(mask & -mask)]!++
	}
	const inOrder = <Value>(counts: Iterable<[Value, number]>): Counted<Value>[] =>
		[...counts]
			.filter(([, count]) => count > 0)
			.map(([value, count]) => ({ value, count: count * times }))
			.toSorted((a, b) => b.count - a.count)
	return {
		total: total * times,
		networks: inOrder(byNetwork(facts, networkSets)),
		districts: inOrder(
			facts.districts.values.map((district, at): [string, number] => [district, district ? districts[at]! : 0]),
		),
		kinds: inOrder(organisationKinds.map((kind, index) => [kind, kinds[index + 1]!])),
		sizes: inOrder(sizeClasses.map((size, index) => [size, sizes[index + 1]!])),
		fields: inOrder(fields.entries()),
	}
}

function byNetwork(facts: DocumentFacts, sets: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>()
	for (const [at, networks] of facts.networks.values.entries()) {
		if (sets[at] === 0 || networks === '') continue
		for (const network of networks.split(',').map(Number)) counts.set(network, (counts.get(network) ?? 0) + sets[at]!)
	}
	return counts
}

/** The identities of the `most` best by quality; equal ones in the order of the day's lots. */
export function bestOf(facts: DocumentFacts, documents: Int32Array, most: number, day: number): number[] {
	const last = lastOfBest(facts, documents, most, day)
	const best: { identity: number; quality: number; lot: number }[] = []
	for (const document of documents) {
		const page = facts.pageOf(document)!
		const slot = slotOf(document)
		const quality = page.quality[slot]!
		if (quality < last.quality) continue
		const identity = page.identity[slot]!
		const lot = lotOf(identity, day)
		if (quality > last.quality || stackOf(lot) <= last.stack) best.push({ identity, quality, lot })
	}
	return best
		.toSorted((a, b) => b.quality - a.quality || a.lot - b.lot)
		.slice(0, most)
		.map(({ identity }) => identity)
}

/** Lots in stacks, the lowest first: so few of many equal ones need sorting. */
const stackBits = 10
const stackOf = (lot: number): number => lot >>> (32 - stackBits)

/** The quality, and of those that just have it the stack of lots, down to which at least `most` documents are reached. */
function lastOfBest(
	facts: DocumentFacts,
	documents: Int32Array,
	most: number,
	day: number,
): { quality: number; stack: number } {
	const counts = new Uint32Array(1_001)
	for (const document of documents) counts[facts.pageOf(document)!.quality[slotOf(document)]!]!++
	let quality = 1_000
	let reached = counts[quality]!
	while (quality > 0 && reached < most) reached += counts[--quality]!
	const stacks = new Uint32Array(1 << stackBits)
	for (const document of documents) {
		const page = facts.pageOf(document)!
		const slot = slotOf(document)
		if (page.quality[slot] === quality) stacks[stackOf(lotOf(page.identity[slot]!, day))]!++
	}
	let stack = 0
	reached += stacks[stack]! - counts[quality]!
	while (stack < stacks.length - 1 && reached < most) reached += stacks[++stack]!
	return { quality, stack }
}
