/** Reading before anybody asks for it: everything where it has room, else what many documents hold, since nothing else takes as long. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { prepared } from '#platform/prepared.ts'
import { allHoldersExpectedText, allHoldersText } from '../search-statement.ts'
import { heldBy, isCurrent } from './held-by.ts'
import type { HeldDocuments } from './held-documents.ts'
import { bytesOfList } from './holders.ts'
import { frequentLexemes, learnFacts, listsIn } from './read-documents.ts'
import { readMissing } from './read-missing.ts'

/** So many documents, and so many lists, are read at once: others that ask meanwhile do not wait long. */
const portionOf = { documents: 2_000, lists: 10 }

/** What counts of words do not tell: words of names, evidence, and whatever has come since they were counted. */
const uncounted = 1.25

const begun = new WeakMap<HeldDocuments, Promise<void>>()

/** Begins to read, unless that was done already; whoever asks meanwhile is answered all the same. */
export function readAhead(pool: Pool, held: HeldDocuments): void {
	if (begun.has(held)) return
	// Nobody waits for it, and what it does not bring is read when it is asked for.
	begun.set(
		held,
		readAllOrFrequent(pool, held).catch(() => held.dropPortions()),
	)
}

/** Waits until what was begun for searches of a pool is over. */
export const hasReadAhead = (pool: Pool): Promise<void> => begun.get(heldBy(pool)) ?? Promise.resolve()

type Expected = { bytes: number; pages: number; atOnce: number }

async function readAllOrFrequent(pool: Pool, held: HeldDocuments): Promise<void> {
	// Before it is known on which pages documents are: what comes on further ones from now on is learnt.
	held.beginPortions()
	const asked = [held.facts.size, bytesOfList, portionOf.documents]
	const { rows } = await prepared<Expected>(pool, allHoldersExpectedText, asked)
	const expected: Expected = rows[0]!
	if (expected.bytes * uncounted <= held.room && (await readAll(pool, held, expected))) return
	held.dropPortions()
	await readFrequent(pool, held)
}

type AllHoldersRow = { file: number; lexemes: string[]; holders: Buffer }

/** @returns false when it has no room, or documents were put elsewhere meanwhile */
async function readAll(pool: Pool, held: HeldDocuments, { pages, atOnce }: Expected): Promise<boolean> {
	let file: number | null = null
	// What comes on further pages meanwhile is a change and learnt as one.
	for (let first = 0; first < pages; first += atOnce) {
		const started = performance.now()
		const { rows } = await prepared<AllHoldersRow>(pool, allHoldersText, [first, first + atOnce])
		const row: AllHoldersRow = rows[0]!
		const lists = listsIn(row.holders)
		await learnFacts(pool, held.facts, lists)
		if (!isCurrent(pool, held)) return true
		file ??= row.file
		if (row.file !== file || !held.keepPortion(row.lexemes, lists)) return false
		// Half of the time is for others.
		await pause(performance.now() - started, undefined, { ref: false })
	}
	// Portions are of later moments than the rest: but no answer out of them is given before what has changed by then is learnt.
	held.finishPortions()
	return true
}

async function readFrequent(pool: Pool, held: HeldDocuments): Promise<void> {
	const frequent = await frequentLexemes(pool, held.facts.size, held.room)
	for (let first = 0; first < frequent.length && isCurrent(pool, held); first += portionOf.lists)
		await readMissing(pool, held, frequent.slice(first, first + portionOf.lists), [])
}
