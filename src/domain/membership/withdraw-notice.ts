import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { holdMembership } from './internal/membership-rows.ts'
import { reopenListing } from '../parties/details/listing-follows.ts'
import { membershipId } from './membership.schema.ts'

/**
 * Notes that a notice was withdrawn before it took effect: the membership goes on. That notice was given stays on record.
 * @throws Refusal `membership.not-found`, `membership.no-notice`, `membership.ended` when it has taken effect
 */
export const withdrawNotice = command({
	name: 'membership.withdraw-notice',
	input: z.object({ membershipId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId: id }) {
		const held = await holdMembership(ctx, id)
		if (held.status === 'ended') throw new Refusal('conflict', 'membership.ended', { until: held.until })
		const { rows } = await sql<{ ends_on: string }>`
			update membership_notice set withdrawn_on = ${ctx.today}::date
			where membership_id = ${id} and withdrawn_on is null returning ends_on`.execute(ctx.db)
		const notice = rows[0]
		if (!notice) throw new Refusal('conflict', 'membership.no-notice')
		await sql`
			update membership set during = daterange(lower(during), null)
			where id = ${id} and upper(during) = ${notice.ends_on}::date`.execute(ctx.db)
		await reopenListing(ctx, held.partyId, notice.ends_on)
		return { subject: held.partyId, facts: { membership: id }, result: { journalId: ctx.journalId } }
	},
})
