import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../../parties/party.schema.ts'
import { rowId } from '../relations.schema.ts'

/**
 * Removes an interaction from the records of all who took part. Tasks made of it stay; its subject stays, so that an undo finds
 * its number again.
 * @throws Refusal `relations.interaction-not-found`
 */
export const removeInteraction = command({
	name: 'relations.remove-interaction',
	input: z.object({ partyId, interactionId: rowId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, interactionId }) {
		const { rows } = await sql<{ kind: string }>`
			delete from interaction i where i.id = ${interactionId} and i.network_id = ${ctx.networkId}
				and exists (select from interaction_party p where p.interaction_id = i.id and p.party_id = ${id}) returning kind`.execute(
			ctx.db,
		)
		if (!rows[0]) throw new Refusal('not-found', 'relations.interaction-not-found')
		return {
			subject: id,
			facts: { interaction: interactionId, kind: rows[0].kind },
			result: { journalId: ctx.journalId },
		}
	},
})
