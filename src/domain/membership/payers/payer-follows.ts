/** Whoever pays for a member pays as long as it is one; within commands that hold the party. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

/** Nobody pays any more from the day on which the last membership ends. What would have begun later is removed. */
export async function endPayers(ctx: CommandContext, party: number, until: string): Promise<void> {
	const goesOn = sql`exists (select from membership m where m.party_id = ${party} and coalesce(upper(m.during), 'infinity') > ${until}::date)`
	await sql`delete from membership_payer where party_id = ${party} and lower(during) >= ${until}::date and not ${goesOn}`.execute(
		ctx.db,
	)
	await sql`
		update membership_payer set during = daterange(lower(during), ${until}::date)
		where party_id = ${party} and coalesce(upper(during), 'infinity') > ${until}::date and not ${goesOn}`.execute(ctx.db)
}

/** Takes back that somebody stops paying on a day. */
export async function reopenPayers(ctx: CommandContext, party: number, until: string): Promise<void> {
	await sql`
		update membership_payer set during = daterange(lower(during), null)
		where party_id = ${party} and upper(during) = ${until}::date`.execute(ctx.db)
}
