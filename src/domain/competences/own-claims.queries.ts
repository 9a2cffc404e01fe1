/** The claims of organisations for those who keep their profiles true. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { nearTo } from '../parties/party.visibility.ts'
import { claimVisibleTo } from './claim.visibility.ts'
import { claimColumns, type Claim } from './claims.queries.ts'

/** The claims of a party that the viewer sees, those first that have been confirmed longest ago. */
export async function ownClaims(ctx: Context, party: { id: number; networkId: number }): Promise<Claim[]> {
	const viewer = nearTo(ctx.viewer, { id: party.id, network_id: party.networkId })
	const { rows } = await sql<Claim>`
		select ${claimColumns(ctx.today)}
		from claim cl join competence k on k.id = cl.competence_id
		where cl.network_id = ${party.networkId} and cl.party_id = ${party.id} and ${claimVisibleTo(viewer, 'cl')}
		order by cl.fresh_until nulls first, k.labels ->> 'de', cl.id`.execute(ctx.db)
	return rows
}

/** How many claims of each of these parties, as far as the viewer sees them, have gone stale by today. */
export async function staleClaims(
	ctx: Context,
	parties: readonly { id: number; networkId: number }[],
): Promise<Map<number, number>> {
	const viewer = parties.reduce((near, { id, networkId }) => nearTo(near, { id, network_id: networkId }), ctx.viewer)
	const { rows } = await sql<{ id: number; count: number }>`
		select cl.party_id as id, count(*)::int as count from claim cl
		where cl.party_id = any(${parties.map(({ id }) => id)}::bigint[]) and cl.fresh_until < ${ctx.today}::date
			and ${claimVisibleTo(viewer, 'cl')} group by cl.party_id`.execute(ctx.db)
	return new Map(rows.map((row) => [row.id, row.count]))
}
