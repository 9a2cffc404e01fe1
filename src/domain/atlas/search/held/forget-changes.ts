import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'

/** Forgets changes that nobody can have missed: whoever has rested for an hour begins anew. */
export async function forgetChanges(db: Database): Promise<void> {
	await sql`delete from search_change where at < now() - interval '1 day'`.execute(db)
}
