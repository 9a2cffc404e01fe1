import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { holdMembership } from './internal/membership-rows.ts'
import { Resume } from './membership.schema.ts'

/**
 * Ends the suspension of a membership on a day, or takes back one that would begin later.
 * @throws Refusal `membership.not-found`, `membership.not-suspended`
 */
export const resumeMembership = command({
	name: 'membership.resume',
	input: Resume,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId, from = ctx.today }) {
		const held = await holdMembership(ctx, membershipId)
		const { rows } = await sql<{ id: number; never: boolean }>`
			select id, lower(during) >= ${from}::date as never from membership_suspension
			where membership_id = ${membershipId} and coalesce(upper(during), 'infinity') > ${from}::date
			order by lower(during) limit 1`.execute(ctx.db)
		const rest = rows[0]
		if (!rest) throw new Refusal('conflict', 'membership.not-suspended')
		await (
			rest.never
				? sql`delete from membership_suspension where id = ${rest.id}`
				: sql`update membership_suspension set during = daterange(lower(during), ${from}::date) where id = ${rest.id}`
		).execute(ctx.db)
		return { subject: held.partyId, facts: { membership: membershipId, from }, result: { journalId: ctx.journalId } }
	},
})
