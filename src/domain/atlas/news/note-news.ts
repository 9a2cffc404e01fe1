/** Notes once a day what the public can see for the first time. Feeds and mails tell it from here, never from anything narrower. */
import { sql } from 'kysely'
import { inTransaction, type Database } from '#platform/database.server.ts'

/** So long is kept how an organisation was before it changed: longer than feeds look back and than anybody waits for an alert. */
const earlierDays = 100
/** The day of all that was there before anything was noted: it is no news. */
const ever = '2000-01-01'

/**
 * Compares what was noted with the public search documents: what is not there yet gets `today`, what may no longer be seen is
 * forgotten. The very first time everything was there already. What changed since the last time is dated. Returns how many lines are new.
 */
export async function noteNews(db: Database, today: string): Promise<number> {
	return inTransaction(db, async (tx) => {
		const { rows } = await sql<{ first: boolean }>`select not exists (select from atlas_news) as first`.execute(tx)
		const seen = sql`
			select d.identity_id, null::int as competence_id from search_document d where d.audience = 0
			union all select d.identity_id, (claim ->> 'competence')::int
			from search_document d, jsonb_array_elements(d.card -> 'claims') claim where d.audience = 0`
		await sql`
			delete from atlas_news n where not exists (select from (${seen}) s
				where s.identity_id = n.identity_id and s.competence_id is not distinct from n.competence_id)`.execute(tx)
		const { numAffectedRows } = await sql`
			insert into atlas_news (identity_id, competence_id, since)
			select s.identity_id, s.competence_id, ${rows[0]!.first ? ever : today}::date from (${seen}) s on conflict do nothing`.execute(
			tx,
		)
		await dateEarlier(tx, today)
		return Number(numAffectedRows ?? 0)
	})
}

/** Of what changed twice within a day the earlier stays; what came to nothing, is long ago, or is no longer seen goes. */
async function dateEarlier(tx: Database, today: string): Promise<void> {
	await sql`
		delete from atlas_earlier e where e.since < ${today}::date - ${earlierDays}::int
			or not exists (select from search_document d where d.identity_id = e.identity_id and d.audience = 0)
			or (e.since is null and (
				exists (select from atlas_earlier o where o.identity_id = e.identity_id and o.since = ${today}::date)
				or exists (select from search_document d where d.identity_id = e.identity_id and d.audience = 0 and d.tsv = e.tsv)))`.execute(
		tx,
	)
	await sql`update atlas_earlier set since = ${today}::date where since is null`.execute(tx)
}
