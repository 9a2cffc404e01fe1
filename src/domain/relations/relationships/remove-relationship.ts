import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../../parties/party.schema.ts'
import { rowId } from '../relations.schema.ts'

/**
 * Removes a relationship that never was. One that was, is ended.
 * @throws Refusal `relations.relationship-not-found`
 */
export const removeRelationship = command({
	name: 'relations.remove-relationship',
	input: z.object({ partyId, relationshipId: rowId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, relationshipId }) {
		const { rows } = await sql`
			delete from relationship where id = ${relationshipId} and network_id = ${ctx.networkId} and ${id} in (from_id, to_id)
			returning id`.execute(ctx.db)
		if (rows.length === 0) throw new Refusal('not-found', 'relations.relationship-not-found')
		return { subject: id, facts: { relationship: relationshipId }, result: { journalId: ctx.journalId } }
	},
})
