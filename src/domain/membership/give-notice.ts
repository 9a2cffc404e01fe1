import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { holdMembership } from './internal/membership-rows.ts'
import { endListing } from '../parties/details/listing-follows.ts'
import { GiveNotice } from './membership.schema.ts'

/**
 * Notes that a membership was ended by notice: when it was given, and when it takes effect. Until then the party is a member.
 * @throws Refusal `membership.not-found`, `membership.ended`, `membership.notice-before-begin`, `membership.notice-already-given`
 */
export const giveNotice = command({
	name: 'membership.give-notice',
	input: GiveNotice,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId, givenOn, endsOn, reason }) {
		const held = await holdMembership(ctx, membershipId)
		const open =
			await sql`select from membership_notice where membership_id = ${membershipId} and withdrawn_on is null`.execute(
				ctx.db,
			)
		if (open.rows.length > 0) throw new Refusal('conflict', 'membership.notice-already-given')
		if (held.until !== null) throw new Refusal('conflict', 'membership.ended', { until: held.until })
		if (held.from !== null && endsOn <= held.from)
			throw new Refusal('invalid', 'membership.notice-before-begin', { from: held.from })
		await sql`
			insert into membership_notice (network_id, membership_id, party_id, given_on, ends_on, reason)
			values (${ctx.networkId}, ${membershipId}, ${held.partyId}, ${givenOn}, ${endsOn}, ${reason})`.execute(ctx.db)
		await sql`update membership set during = daterange(lower(during), ${endsOn}::date) where id = ${membershipId}`.execute(
			ctx.db,
		)
		await endListing(ctx, held.partyId, endsOn)
		return { subject: held.partyId, facts: { membership: membershipId, endsOn }, result: { journalId: ctx.journalId } }
	},
})
