import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../../parties/party.schema.ts'
import { InteractionInput, rowId, version } from '../relations.schema.ts'
import type { Colleague } from '../staff.queries.ts'
import { checkInteraction, momentOf, putParticipants } from './write-interaction.ts'

/**
 * Changes what an interaction says; all of it is given. `version` is the one that was before whoever changes it.
 * @throws Refusal `relations.interaction-not-found`, `relations.changed-meanwhile`, and what `logInteraction` refuses
 */
export const editInteraction = command({
	name: 'relations.edit-interaction',
	input: InteractionInput.extend({ partyId, interactionId: rowId, version }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, interactionId, version: seen, ...given }) {
		const { rows } = await sql<{ version: number; accounts: Colleague[] }>`
			select i.version, (select coalesce(json_agg(json_build_object('id', a.account_id, 'name', a.name)), '[]')
				from interaction_account a where a.interaction_id = i.id) as accounts
			from interaction i where i.id = ${interactionId} and i.network_id = ${ctx.networkId}
				and exists (select from interaction_party p where p.interaction_id = i.id and p.party_id = ${id}) for update`.execute(
			ctx.db,
		)
		const found = rows[0]
		if (!found) throw new Refusal('not-found', 'relations.interaction-not-found')
		if (found.version !== seen) throw new Refusal('conflict', 'relations.changed-meanwhile', { version: found.version })
		await checkInteraction(ctx, id, given)
		await sql`
			update interaction set kind = ${given.kind}, happened_on = ${given.happenedOn}::date, body = ${given.body},
				needs = ${given.needs}::text[],
				moment = case when happened_on = ${given.happenedOn}::date then moment else ${momentOf(ctx, given.happenedOn)} end, version = version + 1 where id = ${interactionId}`.execute(
			ctx.db,
		)
		await putParticipants(ctx, interactionId, id, given, found.accounts)
		return {
			subject: id,
			facts: { interaction: interactionId, kind: given.kind },
			result: { journalId: ctx.journalId, interactionId },
		}
	},
})
