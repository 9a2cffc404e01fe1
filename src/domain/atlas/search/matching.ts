/** Which documents meet a question, put together in memory out of those that hold each of its lexemes. */
import { emptySet, include, keepOnly, lengthFor, sizeOf, type DocumentSet } from './held/document-sets.ts'
import type { Holding } from './held/held-documents.ts'
import { lexemesOf, type FacetName, type Part, type SearchQuery } from './search-query.ts'

export type Matching = {
	holding: Holding
	query: SearchQuery
	/** What meets everything that is asked, and how many these are: all that is visible where nothing is asked. Nobody changes it. */
	all: DocumentSet
	total: number
	/** What meets everything but the choice in a facet: of each facet in which something was chosen. */
	without: ReadonlyMap<FacetName, DocumentSet>
}

/** Every lexeme that must be known for answering a query. */
export const neededFor = ({ words, choices, signs }: SearchQuery): string[] =>
	lexemesOf([...words, ...choices.values(), signs])

/** What the audiences see of the documents that meet a query. */
export function matchingDocuments(holding: Holding, query: SearchQuery): Matching {
	const words = query.words.length > 0 ? meetingAll(holding, query.words) : holding.visible
	const choices = [...query.choices].map(([name, part]) => [name, meeting(holding, part)] as const)
	const inAll = (chosen: typeof choices) => {
		if (chosen.length === 0) return words
		const rest = words.slice()
		for (const [, choice] of chosen) keepOnly(rest, choice)
		return rest
	}
	const all = inAll(choices)
	const without = choices.map(([open]) => [open, inAll(choices.filter(([name]) => name !== open))] as const)
	return { holding, query, all, total: sizeOf(all), without: new Map(without) }
}

/** What the audiences see of the documents that meet all parts. */
export function meetingAll(holding: Holding, parts: readonly Part[]): DocumentSet {
	const all = holding.visible.slice()
	for (const part of parts) {
		const only = onlyLexeme(part)
		if (only === null) keepOnly(all, meeting(holding, part, clearedScratch(holding.facts.size)))
		else holding.holders.get(only)!.keepOnly(all)
	}
	return all
}

/** The lexeme by which alone a part is met; null where there are several ways. */
const onlyLexeme = ([way, ...others]: Part): string | null =>
	others.length === 0 && way?.length === 1 ? way[0]! : null

/** For what is needed for a moment only: making a set takes longer than working with it. */
let scratch = emptySet(0)

/** A set with nothing in it, which is another one's the next time. */
export function clearedScratch(size: number): DocumentSet {
	const length = lengthFor(size)
	return scratch.length === length ? scratch.fill(0) : (scratch = emptySet(size))
}

/** The documents that meet a part in any of its ways, whoever sees them; they are put into `met`. */
export function meeting({ facts, holders }: Holding, part: Part, met = emptySet(facts.size)): DocumentSet {
	for (const [first, ...others] of part) {
		if (others.length === 0) {
			holders.get(first!)!.addTo(met)
			continue
		}
		const inAll = emptySet(facts.size)
		holders.get(first!)!.addTo(inAll)
		for (const other of others) holders.get(other)!.keepOnly(inAll)
		include(met, inAll)
	}
	return met
}
