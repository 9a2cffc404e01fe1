/** Makes all search documents anew, as the owner of the database: after a restore, a seed, a new taxonomy. */
import { sql } from 'kysely'
import { openPool, queryBuilder, type DatabaseTransaction } from '#platform/database.server.ts'
import { packedFields } from './held/facts.ts'
import { indexDocuments } from './index-documents.ts'

/**
 * The index is made after the rows, which takes a third of the time of adding row by row. All or nothing: whoever searches
 * meanwhile waits, so a running instance uses `indexDocuments` instead.
 */
export async function rebuildSearch(ownerUrl: string, today: string): Promise<void> {
	const pool = openPool(ownerUrl, 'owner', 1)
	const db = queryBuilder(pool)
	try {
		await db.transaction().execute(async (tx) => {
			const { rows: indexes } = await sql<{ name: string; definition: string }>`
				select indexname as name, indexdef as definition from pg_indexes
				where schemaname = 'public' and tablename = 'search_document' and indexdef like '%USING gin%'`.execute(tx)
			await sql`truncate search_document, search_word`.execute(tx)
			for (const { name } of indexes) await sql`drop index ${sql.ref(name)}`.execute(tx)
			await sql`alter table search_document disable trigger search_document_ranked`.execute(tx)
			await sql`set local maintenance_work_mem = '256MB'`.execute(tx)
			await indexDocuments(tx, 'all', today)
			await putTogether(tx)
			await sql`alter table search_document enable trigger search_document_ranked`.execute(tx)
			for (const { definition } of indexes) await sql.raw(definition).execute(tx)
		})
		await sql`vacuum analyze search_document, search_ranking, search_word, search_label`.execute(db)
	} finally {
		await pool.end()
	}
}

/** Those of the same competence fields stand together, the best first, since questions are about some of them: so ranking reads few pages. */
async function putTogether(tx: DatabaseTransaction): Promise<void> {
	await sql`create index search_document_order on search_document ((${packedFields}), quality desc)`.execute(tx)
	await sql`cluster search_document using search_document_order`.execute(tx)
	await sql`drop index search_document_order`.execute(tx)
	await sql`
		insert into search_ranking (identity_id, audience, replaced_for, document_id, party_id, quality, tsv)
		select identity_id, audience, replaced_for, id, party_id, quality, tsv from search_document order by ctid`.execute(tx)
}
