/** The addresses that search engines should know: what the public may see, nothing else. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'

export type SitemapEntry = { slug: string; changedOn: string }

/** Sitemaps hold at most 50,000 addresses (sitemaps.org protocol); each stands here in two languages. */
export const entriesPerSitemap = 20_000

/** Public profiles, oldest first, one page of them. Made from the public search documents: so the same rule decides. */
export async function publicProfiles(db: Database, page: number): Promise<SitemapEntry[]> {
	const { rows } = await sql<SitemapEntry>`
		select i.slug, to_char(p.changed_at at time zone 'UTC', 'YYYY-MM-DD') as "changedOn"
		from search_document d join identity i on i.id = d.identity_id join party p on p.id = d.party_id
		where d.audience = 0 order by d.identity_id limit ${entriesPerSitemap} offset ${(page - 1) * entriesPerSitemap}`.execute(
		db,
	)
	return rows
}

/** How many such pages there are. */
export async function sitemapPages(db: Database): Promise<number> {
	const { rows } = await sql<{
		count: number
	}>`select count(*)::int as count from search_document where audience = 0`.execute(db)
	return Math.max(1, Math.ceil(rows[0]!.count / entriesPerSitemap))
}

/** Concepts that somebody claims in public, as of the last rebuild of the search: pages without anybody are not for search engines. */
export async function publicConcepts(db: Database): Promise<string[]> {
	const { rows } = await sql<{ slug: string }>`
		select c.slug from competence c join search_word w on w.word = 'c:' || c.id where w.documents > 0 and c.retired_at is null order by c.id`.execute(
		db,
	)
	return rows.map(({ slug }) => slug)
}
