import type { Pool } from 'pg'
import { dayIn } from '#platform/context.ts'
import { noFilters, searchOrganisations } from './search-organisations.ts'

/** Asks for everything once, so that what search holds in memory begins to be read before the first visitor comes. */
export async function prepareSearch(pool: Pool): Promise<void> {
	const everything = { q: '', filters: noFilters, audiences: [], today: dayIn(), page: 1, pageSize: 1 }
	await searchOrganisations(pool, everything)
}
