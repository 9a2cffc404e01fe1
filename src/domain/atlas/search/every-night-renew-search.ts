import { dayIn } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'
import type { Work } from '#platform/jobs.ts'
import { indexDocuments } from './index-documents.ts'
import { forgetChanges } from './held/forget-changes.ts'

/**
 * Makes all search documents anew each night, piece by piece while search goes on: claims grow stale, listings begin and end
 * with the day, and the counts of words become exact again.
 */
export const renewSearchNightly = ({ db }: { db: Database }): Work => ({
	queue: 'atlas-renew-search',
	every: '41 3 * * *',
	perform: async () => {
		await indexDocuments(db, 'all', dayIn())
		await forgetChanges(db)
	},
})
