import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { isOverlap } from '../parties/details/overlap.ts'
import { changeParty } from '../parties/record/lock-party.ts'
import { typeFor } from './internal/membership-rows.ts'
import { openListing } from '../parties/details/listing-follows.ts'
import { StartMembership } from './membership.schema.ts'

/**
 * Makes a party a member from a day on, which may lie ahead or behind.
 * @throws Refusal `parties.not-found`, `membership.type-not-found`, `membership.overlaps` when it is a member then already
 */
export const startMembership = command({
	name: 'membership.start',
	input: StartMembership,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId, type, number, from, list }) {
		await changeParty(ctx, partyId)
		const typeId = await typeFor(ctx, type)
		try {
			const { rows } = await sql<{ id: number }>`
				insert into membership (network_id, party_id, type_id, number, during)
				values (${ctx.networkId}, ${partyId}, ${typeId}, ${number}, daterange(${from}::date, null)) returning id`.execute(
				ctx.db,
			)
			if (list) await openListing(ctx, partyId, list, from)
			return {
				subject: partyId,
				facts: { type: typeId, from },
				result: { journalId: ctx.journalId, membershipId: rows[0]!.id },
			}
		} catch (error) {
			throw isOverlap(error) ? new Refusal('conflict', 'membership.overlaps') : error
		}
	},
})
