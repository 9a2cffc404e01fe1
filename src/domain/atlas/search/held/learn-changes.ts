/** Learning which documents have changed since the moment as of which the held ones are true. */
import type { Pool } from 'pg'
import { prepared } from '#platform/prepared.ts'
import { changesText } from '../search-statement.ts'
import { begin, isCurrent } from './held-by.ts'
import type { HeldDocuments, Present } from './held-documents.ts'

/** Up to so many documents that have changed are learnt one by one; after more, everything is read anew. */
const mostChanged = 5_000

const running = new WeakMap<HeldDocuments, Promise<void>>()

/** Learns what has changed; several that find out at once wait for the same answer. */
export function catchUp(pool: Pool, held: HeldDocuments): Promise<void> {
	const learning = running.get(held)
	if (learning) return learning
	const started = learnChanges(pool, held).finally(() => running.delete(held))
	running.set(held, started)
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
