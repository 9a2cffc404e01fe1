/** Makes all search documents anew, as the owner of the database: after a restore, a seed, a new taxonomy. */
import { sql } from 'kysely'
import { openPool, queryBuilder } from '#platform/database.server.ts'
import { indexDocuments } from './index-documents.ts'

/**
 * The indexes are made after the rows, which takes a third of the time of adding row by row. Search finds nothing until it is
 * done, so a running instance uses `indexDocuments` instead.
 */
export async function rebuildSearch(ownerUrl: string, today: string): Promise<void> {
	const pool = openPool(ownerUrl, 'owner', 1)
	const db = queryBuilder(pool)
	try {
		const { rows: indexes } = await sql<{ name: string; definition: string }>`
			select indexname as name, indexdef as definition from pg_indexes
			where schemaname = 'public' and tablename = 'search_document' and indexdef like '%USING gin%'`.execute(db)
		await sql`truncate search_document, search_word`.execute(db)
		for (const { name } of indexes) await sql`drop index ${sql.ref(name)}`.execute(db)
		await sql`set maintenance_work_mem = '256MB'`.execute(db)
		try {
			await indexDocuments(db, 'all', today)
		} finally {
			for (const { definition } of indexes) await sql.raw(definition).execute(db)
		}
		await sql`vacuum analyze search_document, search_word, search_label`.execute(db)
	} finally {
		await pool.end()
	}
}
