/** Answers out of the documents that are held in memory: what is missing is read beforehand, and what has changed is learnt before an answer is given. */
import type { Pool } from 'pg'
import { prepared } from '#platform/prepared.ts'
import { quoted } from '../search-query.ts'
import { changesText, holdersText, type State } from '../search-statement.ts'
import type { DocumentFacts } from './facts.ts'
import { HeldDocuments, type Holding, type Present } from './held-documents.ts'
import { frequentLexemes, learnFacts, numbersIn } from './read-documents.ts'

/** Where documents change at every moment: so often at most everything is asked for anew. */
const mostAttempts = 10

/** As often an answer is to be true at the moment when it is given; later ones are true at a moment after they were asked for. */
const upToDateAttempts = 3

/** Up to so many documents that have changed are learnt one by one; after more, lists are read anew. */
const mostChanged = 2_000

/** So many lists are read at once beforehand: others that ask meanwhile do not wait long. */
const portion = 10

/** Which documents hold some lexemes. */
export type HoldingOf = (lexemes: readonly string[]) => Promise<Holding>

/**
 * Does something with what is held of the documents, and once more when the state that the answer brings shows that documents have changed since. The work
 * asks the database for that state, beside what else it asks for, with the snapshot of what it was given.
 * @throws Error when documents changed again and again while they were read
 */
export async function withDocuments<Answer extends State>(
	pool: Pool,
	audiences: readonly number[],
	work: (holdingOf: HoldingOf) => Promise<Answer>,
): Promise<Answer> {
	for (let attempt = 1; attempt <= mostAttempts; attempt++) {
		const held = heldBy(pool)
		let generation: number | undefined
		const ofOneMoment: HoldingOf = async (lexemes) => {
			const holding = await holdingOf(pool, held, lexemes, audiences)
			generation ??= held.generation
			if (held.generation !== generation) throw new Outdated()
			return holding
		}
		const answer = await unlessOutdated(work(ofOneMoment))
		if (answer && !answer.changed) {
			if (isCurrent(pool, held, generation)) held.confirm(answer.snapshot)
			return answer
		}
		if (answer && attempt >= upToDateAttempts) return answer
		if (answer) await catchUp(pool, held)
	}
	throw new Error('search documents changed again and again while they were read')
}

/** What was held has changed between two readings: whatever was made of both is of no use. */
class Outdated extends Error {}

async function unlessOutdated<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
	try {
		return await answer
	} catch (error) {
		if (error instanceof Outdated) return null
		throw error
	}
}

async function holdingOf(
	pool: Pool,
	held: HeldDocuments,
	lexemes: readonly string[],
	audiences: readonly number[],
): Promise<Holding> {
	for (let attempt = 0; attempt < mostAttempts; attempt++) {
		const holding = held.holding(lexemes, audiences)
		if (holding) return holding
		await readMissing(pool, held, lexemes, audiences)
		if (!isCurrent(pool, held)) break
	}
	throw new Outdated()
}

type HoldersRow = State & { documents: Buffer | null; all: number | null }

/** Reads what is not known, unless documents have changed meanwhile. */
async function readMissing(
	pool: Pool,
	held: HeldDocuments,
	lexemes: readonly string[],
	audiences: readonly number[],
): Promise<void> {
	const { generation, snapshot } = held
	const missing = held.missing(lexemes, audiences)
	// The first lists decide as of which moment all is: others that were asked for at the same time may be of another one.
	const isOutdated = () => !isCurrent(pool, held, generation) || (snapshot === null && held.snapshot !== null)
	const { rows } = await prepared<HoldersRow>(pool, holdersText, [
		snapshot,
		missing.lexemes.map(quoted),
		missing.visible ? audiences : null,
	])
	if (isOutdated()) return
	const [first, ...others] = rows as [HoldersRow, ...HoldersRow[]]
	if (first.changed) return catchUp(pool, held)
	if (first.all !== null && held.facts.areMostlyOfOthersThan(first.all)) return begin(pool)
	const visible = first.documents && numbersIn(first.documents)
	const lists = others.map(({ documents }) => numbersIn(documents!))
	const areKnown = await learnFacts(pool, held.facts, visible ? [visible, ...lists] : lists)
	if (!areKnown || isOutdated()) return
	if (visible) held.keepVisible(audiences, visible)
	for (const [index, lexeme] of missing.lexemes.entries()) held.keepHolders(lexeme, lists[index]!)
	held.confirm(first.snapshot)
	// Nobody waits for it, and what it does not bring is read when it is asked for.
	if (snapshot === null) readFrequent(pool, held).catch(() => null)
}

/** Reads what many documents hold before anybody asks for it: nothing else takes as long. */
async function readFrequent(pool: Pool, held: HeldDocuments): Promise<void> {
	const frequent = await frequentLexemes(pool, held.facts.size, held.room)
	for (let first = 0; first < frequent.length && isCurrent(pool, held); first += portion)
		await readMissing(pool, held, frequent.slice(first, first + portion), [])
}

/** Learns what has changed; several that find out at once wait for the same answer. */
function catchUp(pool: Pool, held: HeldDocuments): Promise<void> {
	const running = catchingUp.get(held)
	if (running) return running
	const started = learnChanges(pool, held).finally(() => catchingUp.delete(held))
	catchingUp.set(held, started)
	return started
}

type ChangesRow = { snapshot: string; touched: number[] | null; facts: Buffer; present: Present[] }

async function learnChanges(pool: Pool, held: HeldDocuments): Promise<void> {
	const { generation, snapshot } = held
	const { rows } = await prepared<ChangesRow>(pool, changesText, [snapshot, held.audiences, mostChanged])
	if (!isCurrent(pool, held, generation)) return
	const { touched, facts, present, snapshot: now } = rows[0]!
	if (touched === null) return begin(pool, held.facts)
	held.learn(touched, facts, present, now)
	if (held.facts.areMostlyOfOthersThan(held.facts.known)) begin(pool)
}

const known = new WeakMap<Pool, HeldDocuments>()
const catchingUp = new WeakMap<HeldDocuments, Promise<void>>()

const isCurrent = (pool: Pool, held: HeldDocuments, generation = held.generation): boolean =>
	known.get(pool) === held && held.generation === generation

function heldBy(pool: Pool): HeldDocuments {
	if (known.get(pool)?.isTooOld !== false) begin(pool, known.get(pool)?.facts)
	return known.get(pool)!
}

/** Forgets which documents hold what; facts stay true. Whoever works with what was held before is outdated. */
function begin(pool: Pool, facts?: DocumentFacts): void {
	known.set(pool, new HeldDocuments(facts))
}
