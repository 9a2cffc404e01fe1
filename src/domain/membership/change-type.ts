import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { closeMembership, holdMembership, insertMembership, refuseEnded, typeFor } from './internal/membership-rows.ts'
import { ChangeType } from './membership.schema.ts'

/**
 * Goes on as another kind of member from a day on: the membership ends, the next one begins on the same day with the same number
 * and fields. A suspension goes on, too.
 * @throws Refusal `membership.not-found`, `membership.ended`, `membership.notice-already-given`, `membership.change-before-begin`,
 *   `membership.same-type`, `membership.type-not-found`, `membership.type-closed`
 */
export const changeType = command({
	name: 'membership.change-type',
	input: ChangeType,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId, type, from }) {
		const held = await holdMembership(ctx, membershipId)
		refuseEnded(held, from)
		if (held.notice) throw new Refusal('conflict', 'membership.notice-already-given')
		if (held.until !== null) throw new Refusal('conflict', 'membership.ended', { until: held.until })
		if (held.from !== null && from <= held.from)
			throw new Refusal('invalid', 'membership.change-before-begin', { from: held.from })
		const typeId = await typeFor(ctx, type, from)
		if (typeId === held.typeId) throw new Refusal('invalid', 'membership.same-type')
		const { partyId, number, custom } = held
		await closeMembership(ctx, held, from, { reason: 'type-change' })
		const next = await insertMembership(ctx, { partyId, typeId, number, custom, from })
		await sql`update membership_end set successor_id = ${next} where membership_id = ${membershipId}`.execute(ctx.db)
		await carrySuspensions(ctx, membershipId, next, from)
		return {
			subject: partyId,
			facts: { membership: membershipId, type: typeId, from },
			result: { journalId: ctx.journalId, membershipId: next },
		}
	},
})

async function carrySuspensions(ctx: CommandContext, old: number, next: number, from: string): Promise<void> {
	const later = sql`membership_id = ${old} and coalesce(upper(during), 'infinity') > ${from}::date`
	await sql`
		insert into membership_suspension (network_id, membership_id, party_id, during, reason)
		select network_id, ${next}, party_id, during * daterange(${from}::date, null), reason
		from membership_suspension where ${later}`.execute(ctx.db)
	await sql`delete from membership_suspension where ${later} and lower(during) >= ${from}::date`.execute(ctx.db)
	await sql`update membership_suspension set during = daterange(lower(during), ${from}::date) where ${later}`.execute(
		ctx.db,
	)
}
