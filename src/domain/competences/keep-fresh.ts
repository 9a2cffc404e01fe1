import { sql, type RawBuilder } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { nearTo } from '../parties/party.visibility.ts'
import { claimVisibleTo } from './claim.visibility.ts'

/** Until when a confirmation of today counts as fresh: a year. */
export const freshFromToday = (today: string): RawBuilder<string> =>
	sql<string>`(${today}::date + interval '1 year')::date`

/**
 * Notes that claims of a party are still true, all or some, as far as the viewer sees them. What somebody else has confirmed keeps their
 * name and day: it counts as fresh for another year, but nobody is said to have confirmed it today. Returns their competences.
 */
export async function keepFresh(
	ctx: CommandContext,
	partyId: number,
	claimIds: readonly number[] | null,
): Promise<number[]> {
	const viewer = nearTo(ctx.viewer, { id: partyId, network_id: ctx.networkId })
	const own = sql`(c.basis = 'self-declared' or c.confirmed_by is null)`
	const { rows } = await sql<{ competence_id: number }>`
		update claim c set
			confirmed_on = case when ${own} then ${ctx.today}::date else c.confirmed_on end,
			confirmed_by = case when ${own} then null else c.confirmed_by end,
			fresh_until = greatest(c.fresh_until, ${freshFromToday(ctx.today)})
		where c.party_id = ${partyId} and (${claimIds === null} or c.id = any(${[...(claimIds ?? [])]}::bigint[])) and ${claimVisibleTo(viewer, 'c')}
		returning c.competence_id`.execute(ctx.db)
	return rows.map((row) => row.competence_id)
}
