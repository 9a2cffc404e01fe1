import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { isoDay, partyId } from '../../parties/party.schema.ts'
import { changeParty } from '../../parties/record/lock-party.ts'

/**
 * The member pays itself again, from a day on: today unless given. What would have begun later is removed.
 * @throws Refusal `parties.not-found`, `membership.no-payer`
 */
export const endPayer = command({
	name: 'membership.end-payer',
	input: z.object({ partyId, from: isoDay.optional() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: party, from = ctx.today }) {
		await changeParty(ctx, party)
		const later = sql`party_id = ${party} and coalesce(upper(during), 'infinity') > ${from}::date`
		const removed = await sql`
			delete from membership_payer where ${later} and lower(during) >= ${from}::date returning id`.execute(ctx.db)
		const ended = await sql`
			update membership_payer set during = daterange(lower(during), ${from}::date) where ${later} returning id`.execute(
			ctx.db,
		)
		if (removed.rows.length + ended.rows.length === 0) throw new Refusal('conflict', 'membership.no-payer')
		return { subject: party, facts: { from }, result: { journalId: ctx.journalId } }
	},
})
