/** Counting what matches by each facet, in memory: a tenth of the time of grouping rows in the database. */
import { organisationKinds, sizeClasses, type OrganisationKind, type SizeClass } from '../../parties/party.schema.ts'
import { membersOf } from './held/document-sets.ts'
import type { Values } from './held/facts.ts'
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
export function countFacets({ holding, members, without }: Matching): Facets {
	const { facts } = holding
	const of = (name: FacetName) => (without.has(name) ? membersOf(without.get(name)!) : members)
	return {
		networks: inOrder(each(tally(facts.networks, of('networks')))),
		districts: inOrder(tally(facts.districts, of('districts')).filter(({ value }) => value !== '')),
		kinds: inOrder(named(organisationKinds, tally(facts.kinds, of('kinds')))),
		sizes: inOrder(named(sizeClasses, tally(facts.sizes, of('sizes')))),
		fields: inOrder(each(tally(facts.fields, of('fields')))),
	}
}

/** How often each value occurs. */
function tally<Value>({ places, occurring }: Values<Value>, positions: Int32Array): Counted<Value>[] {
	const counts = new Uint32Array(occurring.length)
	for (let at = 0; at < positions.length; at++) counts[places[positions[at]!]!]!++
	const counted: Counted<Value>[] = []
	for (let place = 0; place < counts.length; place++)
		if (counts[place]! > 0) counted.push({ value: occurring[place]!, count: counts[place]! })
	return counted
}

/** How often each one of several values occurs. */
function each(counted: readonly Counted<number[]>[]): Counted<number>[] {
	const counts = new Map<number, number>()
	for (const { value: values, count } of counted)
		for (const value of values) counts.set(value, (counts.get(value) ?? 0) + count)
	return [...counts].map(([value, count]) => ({ value, count }))
}

/** By name in place of its position, from 1; what is unknown has none. */
const named = <Name>(names: readonly Name[], counted: readonly Counted<number>[]): Counted<Name>[] =>
	counted.flatMap(({ value, count }) => (value > 0 ? [{ value: names[value - 1]!, count }] : []))

const inOrder = <Value>(counted: readonly Counted<Value>[]): Counted<Value>[] =>
	counted.toSorted((a, b) => b.count - a.count)
