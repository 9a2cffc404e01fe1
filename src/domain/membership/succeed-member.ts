import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { endListing } from '../parties/details/listing-follows.ts'
import { isOverlap } from '../parties/details/overlap.ts'
import { changeParty } from '../parties/record/lock-party.ts'
import { closeMembership, holdMembership, insertMembership, refuseEnded } from './internal/membership-rows.ts'
import { Succeed } from './membership.schema.ts'
import { endPayers } from './payers/payer-follows.ts'

/**
 * After a merger another organisation is a member instead: the membership ends, that of the successor begins on the same day with
 * the same type, unless it is a member already. Which one follows which stays on record.
 * @throws Refusal `membership.not-found`, `parties.not-found`, `membership.ended`, `membership.change-before-begin`,
 *   `membership.succeeds-itself`, `membership.successor-organisation`, `parties.before-founding` when there is no such successor on that day yet,
 *   `membership.overlaps` when it becomes a member later
 */
export const succeedMember = command({
	name: 'membership.succeed',
	input: Succeed,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId, successorId, on, note }) {
		const held = await holdMembership(ctx, membershipId)
		refuseEnded(held, on)
		if (successorId === held.partyId) throw new Refusal('invalid', 'membership.succeeds-itself')
		if (held.from !== null && on <= held.from)
			throw new Refusal('invalid', 'membership.change-before-begin', { from: held.from })
		const successor = await changeParty(ctx, successorId)
		if (successor.kind !== 'organisation') throw new Refusal('invalid', 'membership.successor-organisation')
		try {
			const next =
				(await membershipOn(ctx, successorId, on)) ??
				(await insertMembership(ctx, { partyId: successorId, typeId: held.typeId, number: null, custom: {}, from: on }))
			await closeMembership(ctx, held, on, { reason: 'merger', note, successorId: next })
			await endListing(ctx, held.partyId, on)
			await endPayers(ctx, held.partyId, on)
			return {
				subject: held.partyId,
				facts: { membership: membershipId, successor: successorId, on },
				result: { journalId: ctx.journalId, membershipId: next },
			}
		} catch (error) {
			throw isOverlap(error) ? new Refusal('conflict', 'membership.overlaps') : error
		}
	},
})

async function membershipOn(ctx: CommandContext, party: number, day: string): Promise<number | undefined> {
	const { rows } = await sql<{ id: number }>`
		select id from membership where party_id = ${party} and during @> ${day}::date`.execute(ctx.db)
	return rows[0]?.id
}
