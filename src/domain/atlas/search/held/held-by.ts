/** Which documents a pool's searches hold at present. */
import type { Pool } from 'pg'
import type { DocumentFacts } from './facts.ts'
import { HeldDocuments } from './held-documents.ts'

const known = new WeakMap<Pool, HeldDocuments>()

/** What is held; it begins anew when nobody has asked for so long that changes may have been forgotten. */
export function heldBy(pool: Pool): HeldDocuments {
	if (known.get(pool)?.isTooOld !== false) begin(pool, known.get(pool)?.facts)
	return known.get(pool)!
}

/** Whether these are still held, and nothing has been learnt since some generation. */
export const isCurrent = (pool: Pool, held: HeldDocuments, generation = held.generation): boolean =>
	known.get(pool) === held && held.generation === generation

/** Forgets which documents hold what; facts stay true. Whoever works with what was held before is outdated. */
export function begin(pool: Pool, facts?: DocumentFacts): void {
	known.set(pool, new HeldDocuments(facts))
}
