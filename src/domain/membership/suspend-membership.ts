import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { isOverlap } from '../parties/details/overlap.ts'
import { holdMembership, refuseEnded } from './internal/membership-rows.ts'
import { Suspend } from './membership.schema.ts'

/**
 * Lets a membership rest from a day on, for a while or until further notice.
 * @throws Refusal `membership.not-found`, `membership.ended`, `membership.suspended-outside` when it is no member for all of that
 *   time, `membership.suspended-already`
 */
export const suspendMembership = command({
	name: 'membership.suspend',
	input: Suspend,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId, from, until, reason }) {
		const held = await holdMembership(ctx, membershipId)
		refuseEnded(held, from)
		if ((held.from !== null && from < held.from) || (until !== null && held.until !== null && until > held.until))
			throw new Refusal('invalid', 'membership.suspended-outside')
		try {
			await sql`
				insert into membership_suspension (network_id, membership_id, party_id, during, reason)
				values (${ctx.networkId}, ${membershipId}, ${held.partyId}, daterange(${from}::date, ${until}::date), ${reason})`.execute(
				ctx.db,
			)
		} catch (error) {
			throw isOverlap(error) ? new Refusal('conflict', 'membership.suspended-already') : error
		}
		return {
			subject: held.partyId,
			facts: { membership: membershipId, from, until },
			result: { journalId: ctx.journalId },
		}
	},
})
