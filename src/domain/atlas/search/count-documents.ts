/** How many documents claim each of some competences: one round trip for all of them, exact, of what the audiences may see. */
import type { Pool } from 'pg'
import { prepared } from '#platform/prepared.ts'
import { countedText, eyesOf } from './search-statement.ts'

/**
 * The numbers of organisations that claim a competence or a narrower one, in the order of `competences`.
 * `network` limits them to one network.
 */
export async function countClaiming(
	pool: Pool,
	competences: readonly number[],
	audiences: readonly number[],
	network: number | null,
): Promise<number[]> {
	if (competences.length === 0) return []
	const queries = competences.map((id) => (network === null ? `'c:${id}'` : `'c:${id}' & 'n:${network}'`))
	const { rows } = await prepared<{ count: number }>(pool, countedText(eyesOf(audiences)), [queries, audiences])
	return rows.map(({ count }) => count)
}
