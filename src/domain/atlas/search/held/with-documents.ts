/** Answers out of the documents that are held in memory: what is missing is read beforehand, and what has changed is learnt before an answer is given. */
import type { Pool } from 'pg'
import type { State } from '../search-statement.ts'
import { heldBy, isCurrent } from './held-by.ts'
import type { HeldDocuments, Holding } from './held-documents.ts'
import { catchUp } from './learn-changes.ts'
import { readAhead } from './read-ahead.ts'
import { readMissing } from './read-missing.ts'

/** Where documents change at every moment: so often at most everything is asked for anew. */
const mostAttempts = 10

/** As often an answer is to be true at the moment when it is given; later ones are true at a moment after they were asked for. */
const upToDateAttempts = 3

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
		if (held.snapshot !== null) readAhead(pool, held)
	}
	throw new Outdated()
}
