import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { isOverlap } from '../../parties/details/overlap.ts'
import { changeParty, lockParty } from '../../parties/record/lock-party.ts'
import { refuseBefore } from '../../parties/record/since-when.ts'
import { SetPayer } from '../membership.schema.ts'

/**
 * Says that another party pays the dues of a member, from a day on. Whoever paid until then pays no longer.
 * @throws Refusal `parties.not-found`, `membership.pays-itself`, `parties.before-founding`, `parties.before-birth`,
 *   `membership.payer-overlaps` when somebody pays from a later day on,
 *   or from the same one
 */
export const setPayer = command({
	name: 'membership.set-payer',
	input: SetPayer,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId, payerId, from, until, note }) {
		if (payerId === partyId) throw new Refusal('invalid', 'membership.pays-itself')
		await changeParty(ctx, partyId)
		await lockParty(ctx, payerId)
		await refuseBefore(ctx, [partyId, payerId], { from })
		try {
			await sql`
				update membership_payer set during = daterange(lower(during), ${from}::date)
				where party_id = ${partyId} and during @> ${from}::date and lower(during) < ${from}::date`.execute(ctx.db)
			await sql`
				insert into membership_payer (network_id, party_id, payer_id, during, note)
				values (${ctx.networkId}, ${partyId}, ${payerId}, daterange(${from}::date, ${until}::date), ${note})`.execute(ctx.db)
		} catch (error) {
			throw isOverlap(error) ? new Refusal('conflict', 'membership.payer-overlaps') : error
		}
		return { subject: partyId, facts: { payer: payerId, from }, result: { journalId: ctx.journalId } }
	},
})
