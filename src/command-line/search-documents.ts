/** What search derives: how it is made anew, and whether it is up to date. */
import { sql } from 'kysely'
import { indexDocuments } from '#domain/atlas/search/index-documents.ts'
import { rebuildSearch } from '#domain/atlas/search/rebuild-search.ts'
import { writeSearchLabels } from '#domain/atlas/search/renew-taxonomy.ts'
import { visibleTo } from '#domain/parties/party.visibility.ts'
import { visitor } from '#platform/context.ts'
import { inTransaction, openPool, queryBuilder, type Database } from '#platform/database.server.ts'

/** Tables of the schema public whose rows a backup leaves out. */
export const derivedTables: readonly string[] = [
	'search_document',
	'search_ranking',
	'search_change',
	'search_word',
	'search_label',
]

/** The fact that remembers with which server version the documents were made. */
const madeWith = 'search.server-version'

/**
 * Makes labels, documents and vocabulary anew while search goes on.
 * @returns the number of documents
 */
export async function renewSearch(db: Database, today: string): Promise<number> {
	await inTransaction(db, writeSearchLabels)
	const documents = await indexDocuments(db, 'all', today)
	await rememberServer(db)
	return documents
}

/**
 * Makes them in a database that nobody searches yet, as after a restore: faster, as its owner.
 * @returns the number of documents
 */
export async function makeSearch(ownerUrl: string, today: string): Promise<number> {
	const pool = openPool(ownerUrl, 'owner', 1)
	const db = queryBuilder(pool)
	try {
		await inTransaction(db, writeSearchLabels)
		await rebuildSearch(ownerUrl, today)
		await rememberServer(db)
		return (await searchState(db, today)).documents
	} finally {
		await pool.end()
	}
}

export type SearchState = {
	/** Documents that the public searches. */
	documents: number
	/** Organisations that the public may see but not find, and documents about those it may not see any more. */
	missing: number
	surplus: number
	/** The server version that the documents were made with; null when it is not known. */
	madeWith: string | null
	/** The server version now. Stemming differs between major versions, so words would not be found any more. */
	server: string
}

/** Compares the documents with what they are derived from. */
export async function searchState(db: Database, today: string): Promise<SearchState> {
	const { rows } = await sql<SearchState>`
		with expected as (
			select distinct p.identity_id::int from party p where p.kind = 'organisation' and ${visibleTo(visitor, today, 'p')}
		), present as (
			select identity_id from search_document where audience = 0
		)
		select (select count(*) from present)::int as documents,
			(select count(*) from (select from expected e where not exists (select from present p where p.identity_id = e.identity_id)) m)::int as missing,
			(select count(*) from (select from present p where not exists (select from expected e where e.identity_id = p.identity_id)) s)::int as surplus,
			(select value #>> '{}' from instance_fact where name = ${madeWith}) as "madeWith",
			current_setting('server_version') as server`.execute(db)
	return rows[0]!
}

/** Whether the documents were made by a server that stems otherwise. */
export function isStale({ madeWith: before, server }: Pick<SearchState, 'madeWith' | 'server'>): boolean {
	return before !== null && majorOf(before) !== majorOf(server)
}

const majorOf = (version: string) => version.split('.')[0]

/**
 * Makes search anew when the server is of another major version than the one that made it, as after an update. The first
 * time it only remembers the version.
 * @returns whether it was necessary
 */
export async function renewStaleSearch(db: Database, today: string): Promise<boolean> {
	const { rows } = await sql<Pick<SearchState, 'madeWith' | 'server'>>`
		select (select value #>> '{}' from instance_fact where name = ${madeWith}) as "madeWith",
			current_setting('server_version') as server`.execute(db)
	if (isStale(rows[0]!)) {
		await renewSearch(db, today)
		return true
	}
	await rememberServer(db)
	return false
}

async function rememberServer(db: Database): Promise<void> {
	await sql`insert into instance_fact (name, value) values (${madeWith}, to_jsonb(current_setting('server_version')))
		on conflict (name) do update set value = excluded.value where instance_fact.value <> excluded.value`.execute(db)
}
