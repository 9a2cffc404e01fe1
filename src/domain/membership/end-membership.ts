import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { endListing } from '../parties/details/listing-follows.ts'
import { closeMembership, holdMembership, refuseEnded } from './internal/membership-rows.ts'
import { EndMembership } from './membership.schema.ts'
import { endPayers } from './payers/payer-follows.ts'

/**
 * Ends a membership otherwise than by notice: exclusion, insolvency, death and the like, with the reason and who wrote it down. One
 * that would end before it began is removed.
 * @throws Refusal `membership.not-found`, `membership.ended` when it has ended by then already
 */
export const endMembership = command({
	name: 'membership.end',
	input: EndMembership,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId, until, ...end }) {
		const held = await holdMembership(ctx, membershipId)
		refuseEnded(held, until)
		await closeMembership(ctx, held, until, end)
		await endListing(ctx, held.partyId, until)
		await endPayers(ctx, held.partyId, until)
		return {
			subject: held.partyId,
			facts: { membership: membershipId, until, reason: end.reason },
			result: { journalId: ctx.journalId },
		}
	},
})
