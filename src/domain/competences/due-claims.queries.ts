import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { refuseOutsideOffice } from '../parties/as-office.ts'
import { daysClaimsDue } from '../parties/table/table-conditions.ts'

/** Claims that have gone stale, and those that will within the days that the table calls "due". Read from an index alone. */
export async function dueClaims(ctx: Context, networkId: number): Promise<{ stale: number; soon: number }> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<{ stale: number; soon: number }>`
		select (count(*) filter (where cl.fresh_until < ${ctx.today}::date))::int as stale,
			(count(*) filter (where cl.fresh_until >= ${ctx.today}::date))::int as soon
		from claim cl where cl.network_id = ${networkId} and cl.fresh_until <= ${ctx.today}::date + ${daysClaimsDue}::int`.execute(
		ctx.db,
	)
	return rows[0]!
}
