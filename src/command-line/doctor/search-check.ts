/** Whether search finds what the public may see. */
import type { Database } from '#platform/database.server.ts'
import { m } from '#generated/paraglide/messages.js'
import { isStale, searchState } from '../search-documents.ts'
import { fine, inGerman, wrong, type Finding } from './finding.ts'

export async function searchFindings(db: Database, today: string): Promise<Finding[]> {
	const state = await searchState(db, today)
	const { documents, missing, surplus, server } = state
	const advice = m.doctor_search_advice({}, inGerman)
	return [
		missing + surplus > 0
			? wrong(m.doctor_search_behind({ missing, surplus }, inGerman), advice)
			: fine(m.doctor_search_fine({ documents: documents.toLocaleString('de') }, inGerman)),
		...(isStale(state)
			? [wrong(m.doctor_search_stale({ before: state.madeWith ?? '', server }, inGerman), advice)]
			: []),
	]
}
