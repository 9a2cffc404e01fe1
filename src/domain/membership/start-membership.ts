import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { isOverlap } from '../parties/details/overlap.ts'
import { endListing, openListing } from '../parties/details/listing-follows.ts'
import { withPatch } from '../fields/values.ts'
import { checkedCustom } from '../parties/record/custom-values.ts'
import { changeParty } from '../parties/record/lock-party.ts'
import { closeMembership, insertMembership, typeFor } from './internal/membership-rows.ts'
import { StartMembership } from './membership.schema.ts'

/**
 * Makes a party a member from a day on, which may lie ahead or behind, also for a fixed time.
 * @throws Refusal `parties.not-found`, `membership.type-not-found`, `membership.type-closed`, `parties.before-founding`,
 *   `parties.before-birth`, `membership.overlaps` when it is a member then already; as `checkedCustom`
 */
export const startMembership = command({
	name: 'membership.start',
	input: StartMembership,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId, type, number, from, until, list, custom: given }) {
		const { version } = await changeParty(ctx, partyId)
		const typeId = await typeFor(ctx, type, from)
		const custom = withPatch({}, await checkedCustom(ctx, { of: 'membership' }, given))
		try {
			const membershipId = await insertMembership(ctx, { partyId, typeId, number, custom, from, until })
			if (list) await openListing(ctx, partyId, list, from)
			if (until !== null) {
				const open = { status: 'active' as const, notice: null, version }
				const held = { id: membershipId, partyId, typeId, number, custom, from, until, ...open }
				await closeMembership(ctx, held, until, { reason: 'expiry' })
				await endListing(ctx, partyId, until)
			}
			return {
				subject: partyId,
				facts: { type: typeId, from },
				result: { journalId: ctx.journalId, membershipId },
			}
		} catch (error) {
			throw isOverlap(error) ? new Refusal('conflict', 'membership.overlaps') : error
		}
	},
})
