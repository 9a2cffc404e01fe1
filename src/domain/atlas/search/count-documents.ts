/** How many documents claim each of some competences, of what the audiences may see. */
import type { Pool } from 'pg'
import { prepared } from '#platform/prepared.ts'
import { sizeOf } from './held/document-sets.ts'
import { withDocuments } from './held/with-documents.ts'
import { meetingAll } from './matching.ts'
import { lexemesOf, type Part } from './search-query.ts'
import { stateText, type State } from './search-statement.ts'

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
	const within: Part[] = network === null ? [] : [[[`n:${network}`]]]
	const claiming = competences.map((id): Part => [[`c:${id}`]])
	const { counts } = await withDocuments(pool, audiences, async (holdingOf) => {
		const holding = await holdingOf(lexemesOf([...within, ...claiming]))
		const counts = claiming.map((part) => sizeOf(meetingAll(holding, [...within, part])))
		const { rows } = await prepared<State>(pool, stateText, [holding.snapshot])
		return { ...rows[0]!, counts }
	})
	return counts
}
