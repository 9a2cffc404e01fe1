/** Periods that hang on another one begin and end with it, also when its days are corrected. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

/** ISO days; `until` is the first day without, null when there is no end. */
export type Period = { from: string | null; until: string | null }

/**
 * Rows of a party that began or ended on the same day as the period that is corrected begin or end on the new day. They go as far as
 * their neighbours let them; one without any day left is removed.
 */
export async function followPeriod(
	ctx: CommandContext,
	{ table, party }: { table: 'listing' | 'membership_payer'; party: number },
	before: Period,
	after: Period,
): Promise<void> {
	const rows = sql.table(table)
	// Where nobody knows the begin any more, what began with it stays.
	const begins = sql`(lower(t.during) = ${before.from}::date and ${after.from !== null && before.from !== after.from})`
	const ends = sql`(upper(t.during) = ${before.until}::date and ${before.until !== after.until})`
	const moved = sql`(
		select t.id,
			case when ${begins} then greatest(${after.from}::date,
				(select max(upper(n.during)) from ${rows} n where n.party_id = t.party_id and n.during << t.during)) else lower(t.during) end as "from",
			case when ${ends} then least(${after.until}::date,
				(select min(lower(n.during)) from ${rows} n where n.party_id = t.party_id and n.during >> t.during)) else upper(t.during) end as until
		from ${rows} t where t.party_id = ${party} and (${begins} or ${ends}))`
	await sql`delete from ${rows} using ${moved} m where ${rows}.id = m.id and m."from" >= m.until`.execute(ctx.db)
	await sql`update ${rows} set during = daterange(m."from", m.until) from ${moved} m where ${rows}.id = m.id`.execute(
		ctx.db,
	)
}
