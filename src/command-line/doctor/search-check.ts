/** Whether search finds what the public may see. */
import type { Database } from '#platform/database.server.ts'
import { m } from '#generated/paraglide/messages.js'
import { isStale, searchState } from '../search-documents.ts'
import { fine, wrong, type Finding } from './finding.ts'
import { inDigits } from '../language.ts'

export async function searchFindings(db: Database, today: string): Promise<Finding[]> {
	const state = await searchState(db, today)
	const { documents, missing, surplus, server } = state
	const advice = m.doctor_search_advice()
	return [
		missing + surplus > 0
			? wrong(m.doctor_search_behind({ missing, surplus }), advice)
			: fine(m.doctor_search_fine({ documents: inDigits(documents) })),
		...(isStale(state) ? [wrong(m.doctor_search_stale({ before: state.madeWith ?? '', server }), advice)] : []),
	]
}
