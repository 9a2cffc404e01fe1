import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { refuseOutsideOffice } from '../parties/as-office.ts'
import { daysClaimsDue } from '../parties/table/table-conditions.ts'

/**
 * What the list of stale claims holds: members, their claims that have gone stale, and those that will within the days that the table
 * calls "due".
 */
export async function dueClaims(
	ctx: Context,
	networkId: number,
): Promise<{ organisations: number; stale: number; soon: number }> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<{ organisations: number; stale: number; soon: number }>`
		select count(distinct cl.party_id)::int as organisations, (count(*) filter (where cl.fresh_until < ${ctx.today}::date))::int as stale,
			(count(*) filter (where cl.fresh_until >= ${ctx.today}::date))::int as soon
		from claim cl join party p on p.id = cl.party_id and p.kind = 'organisation'
		where cl.network_id = ${networkId} and cl.fresh_until <= ${ctx.today}::date + ${daysClaimsDue}::int and cl.scope <> 'office'
			and exists (select from membership m where m.party_id = p.id and m.during @> ${ctx.today}::date)`.execute(ctx.db)
	return rows[0]!
}
