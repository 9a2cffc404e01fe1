import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { reopenListing } from '../parties/details/listing-follows.ts'
import { holdMembership } from './internal/membership-rows.ts'
import { membershipId } from './membership.schema.ts'
import { reopenPayers } from './payers/payer-follows.ts'

/**
 * Notes that a notice was withdrawn before it took effect: the membership goes on. That notice was given stays on record.
 * @throws Refusal `membership.not-found`, `membership.no-notice`, `membership.ended` when it has taken effect, or when the membership
 *   ends for another reason before
 */
export const withdrawNotice = command({
	name: 'membership.withdraw-notice',
	input: z.object({ membershipId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId: id }) {
		const held = await holdMembership(ctx, id)
		const { notice } = held
		if (held.status === 'ended' || (notice && held.until !== notice.endsOn))
			throw new Refusal('conflict', 'membership.ended', { until: held.until })
		if (!notice) throw new Refusal('conflict', 'membership.no-notice')
		await sql`update membership_notice set withdrawn_on = ${ctx.today}::date where id = ${notice.id}`.execute(ctx.db)
		await sql`update membership set during = daterange(lower(during), null) where id = ${id}`.execute(ctx.db)
		await reopenListing(ctx, held.partyId, notice.endsOn)
		await reopenPayers(ctx, held.partyId, notice.endsOn)
		return { subject: held.partyId, facts: { membership: id }, result: { journalId: ctx.journalId } }
	},
})
