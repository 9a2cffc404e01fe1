/**
 * Which documents meet some queries: one round trip brings the numbers of those that are not known, and another one the facts that
 * are not.
 */
import type { Pool } from 'pg'
import { prepared } from '#platform/prepared.ts'
import { DocumentFacts } from './facts.ts'
import { KnownLists } from './known-lists.ts'
import { together } from './search-query.ts'
import { eyesOf, factsText, matchingText } from './search-statement.ts'

export type Matching = {
	/** The documents that meet each of the queries. */
	lists: Int32Array[]
	facts: DocumentFacts
	version: number
}

/** Documents may be replaced while they are asked for; so often at most everything is asked for anew. */
const mostAttempts = 5

/** What a document must meet: parts of a tsquery as text, the rarest first. */
export type Query = readonly string[]

/**
 * `queries` may hold null for one that is not asked; `total` is about how many documents there are.
 * @throws Error when documents were replaced again and again meanwhile
 */
export async function matchingDocuments(
	pool: Pool,
	queries: readonly (Query | null)[],
	audiences: readonly number[],
	total: number,
): Promise<Matching> {
	const facts = factsOf(pool, total)
	for (let attempt = 0; attempt < mostAttempts; attempt++) {
		const found = await listsOf(pool, queries, audiences)
		if (found === null) continue
		const { lists, version } = found
		const missing = [...new Set(lists.flatMap((list) => facts.missing(list)))]
		if (missing.length > 0) {
			const read = await prepared<{ facts: Buffer }>(pool, factsText, [missing])
			facts.learn(read.rows[0]!.facts)
		}
		if (facts.missing(Int32Array.from(missing)).length === 0) return { lists, facts, version }
	}
	throw new Error('search documents were replaced again and again while they were counted')
}

type StateRow = { version: number; snapshot: string; changed: boolean; documents: Buffer }

const none = new Int32Array()

/** The lists of the queries, all as of one moment; null when documents have changed since some of them were asked for. */
async function listsOf(
	pool: Pool,
	queries: readonly (Query | null)[],
	audiences: readonly number[],
): Promise<{ lists: Int32Array[]; version: number } | null> {
	const before = knownLists.get(pool)
	const keyOf = (query: Query) => `${audiences.join()} ${together(query)}`
	const lists = new Map<string, Int32Array>()
	const unknown = new Map<string, Query>()
	for (const query of queries) {
		if (query === null) continue
		const key = keyOf(query)
		const list = before?.of(key)
		if (list) lists.set(key, list)
		else unknown.set(key, query)
	}
	const { rows } = await prepared<StateRow>(pool, matchingText(eyesOf(audiences)), [
		[...unknown.values()].map(([rarest]) => rarest),
		audiences,
		[...unknown.values()].map(([, ...others]) => together(others)),
		before?.snapshot,
	])
	const [state, ...answers] = rows as [StateRow, ...StateRow[]]
	const isGood = before !== undefined && !state.changed && !before.isTooOld
	const known = isGood ? before : new KnownLists()
	known.confirm(state.snapshot)
	const wereKnown = lists.size > 0
	for (const [index, key] of [...unknown.keys()].entries()) {
		const list = numbersIn(answers[index]!.documents)
		lists.set(key, list)
		known.keep(key, list)
	}
	if (!isGood && knownLists.get(pool) === before) knownLists.set(pool, known)
	if (!isGood && wereKnown) return null
	return { lists: queries.map((query) => (query ? lists.get(keyOf(query))! : none)), version: state.version }
}

const knownLists = new WeakMap<Pool, KnownLists>()
const knownFacts = new WeakMap<Pool, DocumentFacts>()

/** Begins anew rather than forgetting: whoever counts at this moment keeps what it has. */
function factsOf(pool: Pool, total: number): DocumentFacts {
	let facts = knownFacts.get(pool)
	if (!facts || facts.isFarBeyond(total)) knownFacts.set(pool, (facts = new DocumentFacts()))
	return facts
}

function numbersIn(packed: Buffer): Int32Array {
	const numbers = new Int32Array(packed.length / 4)
	for (let index = 0; index < numbers.length; index++) numbers[index] = packed.readInt32BE(4 * index)
	return numbers
}
