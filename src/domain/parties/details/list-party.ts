import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { scopes } from '#platform/context.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { changeParty } from '../record/lock-party.ts'

/**
 * Lets a party be known outside the office from today on, as widely as said. A person is still shown only as far as they
 * consented.
 */
export const listParty = command({
	name: 'parties.list',
	input: z.object({ partyId, scope: z.enum(scopes).exclude(['office']) }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, scope }) {
		await changeParty(ctx, id)
		await closeListing(ctx, id)
		// A listing planned for later begins now.
		await sql`delete from listing where party_id = ${id} and lower(during) > ${ctx.today}::date`.execute(ctx.db)
		await sql`
			insert into listing (network_id, party_id, scope, during)
			values (${ctx.networkId}, ${id}, ${scope}::scope, daterange(${ctx.today}::date, null))`.execute(ctx.db)
		return { subject: id, facts: { scope }, result: { journalId: ctx.journalId } }
	},
})

/** Ends the listing that holds today, as of today; one that began today is gone. Returns whether there was one. */
export async function closeListing(ctx: CommandContext, id: number): Promise<boolean> {
	const gone =
		await sql`delete from listing where party_id = ${id} and lower(during) = ${ctx.today}::date returning id`.execute(
			ctx.db,
		)
	const closed = await sql`
		update listing set during = daterange(lower(during), ${ctx.today}::date)
		where party_id = ${id} and during @> ${ctx.today}::date returning id`.execute(ctx.db)
	return gone.rows.length + closed.rows.length > 0
}
