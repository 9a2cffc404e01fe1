/** What the database tells of documents for holding it in memory. */
import type { Pool } from 'pg'
import { prepared } from '#platform/prepared.ts'
import { allFactsText, factsText, frequentText } from '../search-statement.ts'
import type { DocumentFacts } from './facts.ts'

/** With more documents than this, the facts of all are read. */
const mostSingly = 5_000

/**
 * Learns the facts of all documents in some lists.
 * @returns false when some of them are not there any more
 */
export async function learnFacts(pool: Pool, facts: DocumentFacts, lists: readonly Int32Array[]): Promise<boolean> {
	const isUnknown = (document: number) => facts.positionOf(document) === undefined
	const unknown = new Set<number>()
	for (const list of lists) for (const document of list) if (isUnknown(document)) unknown.add(document)
	if (unknown.size === 0) return true
	const read =
		unknown.size > mostSingly
			? await prepared<{ facts: Buffer }>(pool, allFactsText, [])
			: await prepared<{ facts: Buffer }>(pool, factsText, [[...unknown]])
	facts.learn(read.rows[0]!.facts)
	return ![...unknown].some(isUnknown)
}

/** A lexeme is frequent when at least one of so many documents holds it, and many documents do. */
const frequentIs = { oneOf: 100, documents: 30 }

/** Frequent lexemes, as many as fit into half of the room for lists. */
export async function frequentLexemes(pool: Pool, documents: number, bytes: number): Promise<string[]> {
	const least = Math.max(frequentIs.documents, Math.ceil(documents / frequentIs.oneOf))
	const bytesOfSet = documents / 8
	const { rows } = await prepared<{ word: string }>(pool, frequentText, [least, Math.floor(bytes / 2 / bytesOfSet)])
	return rows.map(({ word }) => word)
}

/** Numbers of documents, four bytes each. */
export function numbersIn(packed: Buffer): Int32Array {
	const numbers = new Int32Array(packed.length / 4)
	for (let index = 0; index < numbers.length; index++) numbers[index] = packed.readInt32BE(4 * index)
	return numbers
}

/** Lists of numbers, each after how many there are, four bytes each. */
export function listsIn(packed: Buffer): Int32Array[] {
	const lists: Int32Array[] = []
	for (let at = 0; at < packed.length;) {
		const end = at + 4 + 4 * packed.readInt32BE(at)
		lists.push(numbersIn(packed.subarray(at + 4, end)))
		at = end
	}
	return lists
}
