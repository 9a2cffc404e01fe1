import type { Pool } from 'pg'
import { prepared } from '#platform/prepared.ts'
import { quoted } from '../search-query.ts'
import { holdersText, type State } from '../search-statement.ts'
import { begin, isCurrent } from './held-by.ts'
import type { HeldDocuments } from './held-documents.ts'
import { catchUp } from './learn-changes.ts'
import { learnFacts, numbersIn } from './read-documents.ts'

type HoldersRow = State & { documents: Buffer | null; all: number | null }

/** Reads which documents hold lexemes and what audiences see, as far as it is not known, unless documents have changed meanwhile. */
export async function readMissing(
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
}
