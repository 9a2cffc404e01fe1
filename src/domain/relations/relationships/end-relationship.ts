import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { isoDay, partyId } from '../../parties/party.schema.ts'
import { refuseBefore } from '../../parties/record/since-when.ts'
import { rowId } from '../relations.schema.ts'

/**
 * Ends a relationship. `until` is the first day on which it no longer holds: today unless given.
 * @throws Refusal `relations.relationship-not-found`, also when it has ended by then; `relations.ends-before` when it begins later;
 *   as `refuseBefore`
 */
export const endRelationship = command({
	name: 'relations.end-relationship',
	input: z.object({ partyId, relationshipId: rowId, until: isoDay.optional() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, relationshipId, until = ctx.today }) {
		const { rows } = await sql<{ never: boolean; parties: number[] }>`
			select coalesce(lower(during) >= ${until}::date, false) as never,
				case when kind = 'founded-by' then array[to_id] else array[from_id, to_id] end as parties
			from relationship
			where id = ${relationshipId} and network_id = ${ctx.networkId} and ${id} in (from_id, to_id)
				and coalesce(upper(during), 'infinity') > ${until}::date for update`.execute(ctx.db)
		if (!rows[0]) throw new Refusal('not-found', 'relations.relationship-not-found')
		if (rows[0].never) throw new Refusal('invalid', 'relations.ends-before')
		await refuseBefore(ctx, rows[0].parties, { from: null, until })
		await sql`update relationship set during = daterange(lower(during), ${until}::date) where id = ${relationshipId}`.execute(
			ctx.db,
		)
		return { subject: id, facts: { relationship: relationshipId }, result: { journalId: ctx.journalId } }
	},
})
