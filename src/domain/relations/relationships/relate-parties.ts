import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { isOverlap } from '../../parties/details/overlap.ts'
import { isoDay, partyId } from '../../parties/party.schema.ts'
import { lockParty } from '../../parties/record/lock-party.ts'
import { breaks, refuseBeforeFounding } from '../refusals.ts'
import { relationshipKinds } from '../relations.schema.ts'

/**
 * Says how two parties belong together: `from` is, for example, a subsidiary of `to`. `until` is the first day on which it no
 * longer holds. Founders may be persons; everything else is between organisations.
 * @throws Refusal `parties.not-found`, `relations.needs-organisations`, `relations.itself`, `relations.ends-before`,
 *   `relations.before-founding`, `relations.related-already`, `relations.circle`
 */
export const relateParties = command({
	name: 'relations.relate-parties',
	input: z.object({
		/** The party in whose record it is written down; one of the two. */
		partyId,
		kind: z.enum(relationshipKinds),
		fromId: partyId,
		toId: partyId,
		note: z
			.string()
			.trim()
			.max(500)
			.nullable()
			.default(null)
			.transform((note) => note || null),
		from: isoDay.nullable().default(null),
		until: isoDay.nullable().default(null),
	}),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, kind, fromId, toId, note, from, until }) {
		if (fromId === toId) throw new Refusal('invalid', 'relations.itself')
		if (from && until && until <= from) throw new Refusal('invalid', 'relations.ends-before')
		// Always the smaller number first, so that two at once do not wait for each other.
		const ids = [fromId, toId].toSorted((a, b) => a - b)
		for (const one of ids) {
			const party = await lockParty(ctx, one)
			const mayBePerson = kind === 'founded-by' && one === toId
			if (party.kind === 'person' && !mayBePerson) throw new Refusal('invalid', 'relations.needs-organisations')
		}
		if (from) await refuseBeforeFounding(ctx, kind === 'founded-by' ? [toId] : ids, from)
		const [first, second] = kind === 'partner-of' ? ids : [fromId, toId]
		try {
			const { rows } = await sql<{ id: number }>`
				insert into relationship (network_id, kind, from_id, to_id, note, during)
				values (${ctx.networkId}, ${kind}, ${first}, ${second}, ${note}, daterange(${from}::date, ${until}::date)) returning id`.execute(
				ctx.db,
			)
			return {
				subject: id === toId ? toId : fromId,
				facts: { kind, relationship: rows[0]!.id },
				result: { journalId: ctx.journalId, relationshipId: rows[0]!.id },
			}
		} catch (error) {
			if (breaks(error, 'relationship_without_circle')) throw new Refusal('conflict', 'relations.circle')
			throw isOverlap(error) ? new Refusal('conflict', 'relations.related-already') : error
		}
	},
})
