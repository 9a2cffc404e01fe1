/** Counting what matches by each facet, in memory: a tenth of the time of grouping rows in the database. */
import { organisationKinds, sizeClasses, type OrganisationKind, type SizeClass } from '../../parties/party.schema.ts'
import { membersOf } from './held/document-sets.ts'
import type { DocumentFacts } from './held/facts.ts'
import type { Matching } from './matching.ts'
import type { FacetName } from './search-query.ts'

export type Counted<Value> = { value: Value; count: number }

export type Facets = {
	networks: Counted<number>[]
	districts: Counted<string>[]
	kinds: Counted<OrganisationKind>[]
	sizes: Counted<SizeClass>[]
	/** Bits of competence fields. */
	fields: Counted<number>[]
}

/** Counts all facets, each as if nothing were chosen in it. Frequent values first. */
export function countFacets({ holding, all, without }: Matching): Facets {
	const { facts } = holding
	const everything = membersOf(all)
	const of = (name: FacetName) => (without.has(name) ? membersOf(without.get(name)!) : everything)
	return {
		networks: byNetwork(facts, of('networks')),
		districts: byDistrict(facts, of('districts')),
		kinds: inOrder(zip(organisationKinds, tally(facts.kind, of('kinds'), 256).subarray(1))),
		sizes: inOrder(zip(sizeClasses, tally(facts.sizeClass, of('sizes'), 256).subarray(1))),
		fields: byField(facts, of('fields')),
	}
}

function byNetwork({ networks, networkSets }: DocumentFacts, positions: Int32Array): Counted<number>[] {
	const sets = tally(networks, positions, networkSets.length)
	const counts = new Map<number, number>()
	for (const [at, ids] of networkSets.entries())
		if (sets[at]! > 0) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + sets[at]!)
	return inOrder(counts)
}

function byDistrict({ district, districts }: DocumentFacts, positions: Int32Array): Counted<string>[] {
	const counts = zip(districts.values, tally(district, positions, districts.values.length))
	return inOrder(counts.filter(([code]) => code !== ''))
}

function byField({ fields }: DocumentFacts, positions: Int32Array): Counted<number>[] {
	const counts = new Uint32Array(32)
	for (const position of positions)
		for (let mask = fields[position]!; mask !== 0; mask &= mask - 1) counts[31 - Math.clz32(mask & -mask)]!++
	return inOrder(counts.entries())
}

/** How often each value of a column occurs. */
function tally(column: Uint8Array | Uint16Array, positions: Int32Array, values: number): Uint32Array {
	const counts = new Uint32Array(values)
	for (const position of positions) counts[column[position]!]!++
	return counts
}

const zip = <Value>(values: readonly Value[], counts: Uint32Array): [Value, number][] =>
	values.map((value, at) => [value, counts[at]!])

function inOrder<Value>(counts: Iterable<[Value, number]>): Counted<Value>[] {
	const counted: Counted<Value>[] = []
	for (const [value, count] of counts) if (count > 0) counted.push({ value, count })
	return counted.toSorted((a, b) => b.count - a.count)
}
