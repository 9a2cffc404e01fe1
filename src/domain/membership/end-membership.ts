import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { holdMembership } from './internal/membership-rows.ts'
import { endListing } from '../parties/details/listing-follows.ts'
import { EndMembership } from './membership.schema.ts'

/**
 * Ends a membership without notice, for example after an exclusion. One that would end before it began is removed.
 * @throws Refusal `membership.not-found`, `membership.ended` when it has ended by then already
 */
export const endMembership = command({
	name: 'membership.end',
	input: EndMembership,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId, until }) {
		const held = await holdMembership(ctx, membershipId)
		if (held.until !== null && held.until <= until)
			throw new Refusal('conflict', 'membership.ended', { until: held.until })
		await (
			held.from !== null && held.from >= until
				? sql`delete from membership where id = ${membershipId}`
				: sql`update membership set during = daterange(lower(during), ${until}::date) where id = ${membershipId}`
		).execute(ctx.db)
		await endListing(ctx, held.partyId, until)
		return { subject: held.partyId, facts: { membership: membershipId, until }, result: { journalId: ctx.journalId } }
	},
})
