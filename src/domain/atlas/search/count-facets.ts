/** Counting what matches by each facet, in memory: a tenth of the time of grouping rows in the database. */
import { organisationKinds, sizeClasses, type OrganisationKind, type SizeClass } from '../../parties/party.schema.ts'
import { forSomeAtOnce, type DocumentSet } from './held/document-sets.ts'
import type { DocumentFacts, Values } from './held/facts.ts'
import type { Matching } from './matching.ts'
import { facetNames, type FacetName } from './search-query.ts'

export type Counted<Value> = { value: Value; count: number }

export type Facets = {
	networks: Counted<number>[]
	districts: Counted<string>[]
	kinds: Counted<OrganisationKind>[]
	sizes: Counted<SizeClass>[]
	/** Bits of competence fields. */
	fields: Counted<number>[]
}

type Counts = ReadonlyMap<FacetName, Uint32Array>

/** Of everything that some audiences see, which is asked for wherever nothing else is: a set that does not change. */
const countsOfEverything = new WeakMap<DocumentSet, Counts>()

/** Counts all facets, each as if nothing were chosen in it. Frequent values first. */
export function countFacets({ holding, all, without }: Matching): Facets {
	const { facts, visible } = holding
	const counts = new Map<FacetName, Uint32Array>()
	for (const set of new Set([all, ...without.values()])) {
		const names = facetNames.filter((name) => (without.get(name) ?? all) === set)
		const counted = set === visible ? ofEverything(facts, visible) : tally(facts, names, set)
		for (const name of names) counts.set(name, counted.get(name)!)
	}
	const counted = <Value>(name: FacetName, { occurring }: Values<Value>) => occurringIn(occurring, counts.get(name)!)
	const { networks, districts, kinds, sizes, fields } = facts
	return {
		networks: inOrder(each(counted('networks', networks))),
		districts: inOrder(counted('districts', districts).filter(({ value }) => value !== '')),
		kinds: inOrder(named(organisationKinds, counted('kinds', kinds))),
		sizes: inOrder(named(sizeClasses, counted('sizes', sizes))),
		fields: inOrder(each(counted('fields', fields))),
	}
}

function ofEverything(facts: DocumentFacts, visible: DocumentSet): Counts {
	const known = countsOfEverything.get(visible)
	if (known) return known
	const counts = tally(facts, facetNames, visible)
	countsOfEverything.set(visible, counts)
	return counts
}

/** How often each value of some facets occurs in a set, by its place. */
function tally(facts: DocumentFacts, names: readonly FacetName[], set: DocumentSet): Counts {
	const columns = names.map((name) => ({
		places: facts[name].places,
		counts: new Uint32Array(facts[name].occurring.length),
	}))
	forSomeAtOnce(set, (positions, count) => {
		for (const column of columns) addTo(column.counts, column.places, positions, count)
	})
	return new Map(names.map((name, index) => [name, columns[index]!.counts]))
}

/** Counts the places of some positions. */
function addTo(counts: Uint32Array, places: Int32Array, positions: Int32Array, count: number): void {
	for (let at = 0; at < count; at++) counts[places[positions[at]!]!]!++
}

/** The values that occur, with how often. */
function occurringIn<Value>(values: readonly Value[], counts: Uint32Array): Counted<Value>[] {
	const counted: Counted<Value>[] = []
	for (let place = 0; place < counts.length; place++)
		if (counts[place]! > 0) counted.push({ value: values[place]!, count: counts[place]! })
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
