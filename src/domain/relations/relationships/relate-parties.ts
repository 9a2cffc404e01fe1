import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { isoDay, partyId } from '../../parties/party.schema.ts'
import { relationshipKinds, relationshipNote } from '../relations.schema.ts'
import { asRefusal, inOrder, refuseImpossible } from './refuse-impossible.ts'

/**
 * Says how two parties belong together: `from` is, for example, a subsidiary of `to`. `until` is the first day on which it no
 * longer holds.
 * @throws Refusal `relations.related-already`, `relations.circle`; as `refuseImpossible`
 */
export const relateParties = command({
	name: 'relations.relate-parties',
	input: z.object({
		/** The party in whose record it is written down; one of the two. */
		partyId,
		kind: z.enum(relationshipKinds),
		fromId: partyId,
		toId: partyId,
		note: relationshipNote.default(null),
		from: isoDay.nullable().default(null),
		until: isoDay.nullable().default(null),
	}),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, note, ...said }) {
		await refuseImpossible(ctx, said)
		const { kind, toId, fromId, from, until } = said
		const [first, second] = inOrder(said)
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
			throw asRefusal(error)
		}
	},
})
