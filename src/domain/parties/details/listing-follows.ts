/** The listing of a party is opened by membership and ends with it; within commands that hold the party. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { Scope } from '#platform/context.ts'

/** Opens a listing from the day on which a membership begins, unless one holds then. */
export async function openListing(ctx: CommandContext, party: number, scope: Scope, from: string): Promise<void> {
	await sql`
		insert into listing (network_id, party_id, scope, during)
		select ${ctx.networkId}, ${party}, ${scope}::scope, daterange(${from}::date,
			(select min(lower(during)) from listing where party_id = ${party} and lower(during) > ${from}::date))
		where not exists (select from listing where party_id = ${party} and during @> ${from}::date)`.execute(ctx.db)
}

/** Ends the listing on the day on which the last membership ends. Whoever stays a member stays listed. */
export async function endListing(ctx: CommandContext, party: number, until: string): Promise<void> {
	const member = sql`exists (select from membership m where m.party_id = ${party} and coalesce(upper(m.during), 'infinity') > ${until}::date)`
	await sql`delete from listing where party_id = ${party} and lower(during) >= ${until}::date and not ${member}`.execute(
		ctx.db,
	)
	await sql`
		update listing set during = daterange(lower(during), ${until}::date)
		where party_id = ${party} and coalesce(upper(during), 'infinity') > ${until}::date and not ${member}`.execute(ctx.db)
}

/** Takes back that a listing ends on a day. */
export async function reopenListing(ctx: CommandContext, party: number, until: string): Promise<void> {
	await sql`update listing set during = daterange(lower(during), null) where party_id = ${party} and upper(during) = ${until}::date`.execute(
		ctx.db,
	)
}
