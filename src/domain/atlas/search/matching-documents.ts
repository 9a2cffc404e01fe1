/** Which documents meet some queries: one round trip brings their numbers, and another one the facts that are not known yet. */
import type { Pool } from 'pg'
import { DocumentFacts } from './facts.ts'
import { prepared } from '#platform/prepared.ts'
import { eyesOf, factsText, matchingText } from './search-statement.ts'

export type Matching = {
	/** The documents that meet each of the queries. */
	lists: Int32Array[]
	facts: DocumentFacts
	version: number
}

const known = new WeakMap<Pool, DocumentFacts>()

/** Documents may be replaced while they are asked for; so often at most everything is asked for anew. */
const mostAttempts = 5

/**
 * `queries` are tsqueries as text, null for one that is not asked; `total` is about how many documents there are.
 * @throws Error when documents were replaced again and again meanwhile
 */
export async function matchingDocuments(
	pool: Pool,
	queries: readonly (string | null)[],
	audiences: readonly number[],
	total: number,
): Promise<Matching> {
	const facts = factsOf(pool, total)
	for (let attempt = 0; attempt < mostAttempts; attempt++) {
		const { rows } = await prepared<{ version: number; documents: Buffer }>(pool, matchingText(eyesOf(audiences)), [
			queries,
			audiences,
		])
		const lists = rows.map((row) => numbersIn(row.documents))
		const missing = [...new Set(lists.flatMap((list) => facts.missing(list)))]
		if (missing.length > 0) {
			const read = await prepared<{ facts: Buffer }>(pool, factsText, [missing])
			facts.learn(read.rows[0]!.facts)
		}
		if (facts.missing(Int32Array.from(missing)).length === 0) return { lists, facts, version: rows[0]!.version }
	}
	throw new Error('search documents were replaced again and again while they were counted')
}

/** Begins anew rather than forgetting: whoever counts at this moment keeps what it has. */
function factsOf(pool: Pool, total: number): DocumentFacts {
	let facts = known.get(pool)
	if (!facts || facts.isFarBeyond(total)) known.set(pool, (facts = new DocumentFacts()))
	return facts
}

function numbersIn(packed: Buffer): Int32Array {
	const numbers = new Int32Array(packed.length / 4)
	for (let index = 0; index < numbers.length; index++) numbers[index] = packed.readInt32BE(4 * index)
	return numbers
}
