import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { runPrepared } from '#platform/prepared.ts'
import type { Chosen } from '../search/index-documents.ts'

/**
 * Keeps how the public found organisations, before their documents are made anew because they changed. The first of several changes
 * between two nights counts: the night dates it (`note-news.ts`).
 */
export async function keepEarlier(db: Database, chosen: Chosen): Promise<void> {
	await runPrepared(
		db,
		sql`
		insert into atlas_earlier (identity_id, tsv)
		select d.identity_id, d.tsv from search_document d join identity i on i.id = d.identity_id
		where d.audience = 0 and ${chosen('d.identity_id')} on conflict do nothing`,
	)
}
