import { entry, linksOf, terms, type Statements } from './statements.ts'
import { Misfit } from './misfit.ts'
import { deepest } from './scheme.ts'

/** Where a concept stands. */
export type Place = { uri: string; broader: string | null; depth: number }

/**
 * The concepts from the top down, parents before children, siblings in the order given. `skos:narrower` counts like
 * `skos:broader` the other way round.
 *
 * @throws Misfit `broader-unknown`, `broader-twice`, `broader-cycle`, `too-deep`
 */
export function placesOf(statements: Statements, uris: readonly string[]): Place[] {
	const broader = broaderOf(statements, uris)
	const children = new Map<string | null, string[]>()
	for (const uri of uris) entry(children, broader.get(uri) ?? null, () => []).push(uri)
	const places: Place[] = []
	const descend = (parent: string | null, depth: number) => {
		for (const uri of children.get(parent) ?? []) {
			if (depth > deepest) throw new Misfit('too-deep', uri)
			places.push({ uri, broader: parent, depth })
			descend(uri, depth + 1)
		}
	}
	descend(null, 1)
	if (places.length < uris.length) throw new Misfit('broader-cycle', onCycle(uris, broader, places))
	return places
}

function broaderOf(statements: Statements, uris: readonly string[]): ReadonlyMap<string, string> {
	const broader = new Map<string, string>()
	const known = new Set(uris)
	const place = (uri: string, parent: string) => {
		if (!known.has(parent) || !known.has(uri)) throw new Misfit('broader-unknown', known.has(uri) ? uri : parent)
		if ((broader.get(uri) ?? parent) !== parent) throw new Misfit('broader-twice', uri)
		broader.set(uri, parent)
	}
	for (const uri of uris) {
		for (const parent of linksOf(statements, uri, terms.broader)) place(uri, parent)
		for (const child of linksOf(statements, uri, terms.narrower)) place(child, uri)
	}
	return broader
}

/** Whoever is not below a top field is on a cycle or below one: climbing as often as there are concepts ends on it. */
function onCycle(uris: readonly string[], broader: ReadonlyMap<string, string>, placed: readonly Place[]): string {
	const reached = new Set(placed.map((place) => place.uri))
	let uri = uris.find((candidate) => !reached.has(candidate)) ?? ''
	for (let step = 0; step < uris.length; step++) uri = broader.get(uri) ?? uri
	return uri
}

/**
 * The related concepts of each concept, both ways.
 *
 * @throws Misfit `related-unknown`
 */
export function relatedOf(statements: Statements, uris: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const related = new Map(uris.map((uri) => [uri, new Set<string>()]))
	for (const uri of uris) {
		for (const other of linksOf(statements, uri, terms.related)) {
			const back = related.get(other)
			if (!back) throw new Misfit('related-unknown', uri)
			if (other === uri) continue
			related.get(uri)?.add(other)
			back.add(uri)
		}
	}
	return new Map([...related].map(([uri, others]) => [uri, [...others]]))
}
