import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { isoDay, partyId } from '../../parties/party.schema.ts'
import { breaks } from '../refusals.ts'
import { formKey, InteractionInput } from '../relations.schema.ts'
import { checkInteraction, momentOf, putParticipants } from './write-interaction.ts'

/**
 * Writes down a call, visit, mail, meeting, event or note with a party; on the day of today and with the viewer, unless said otherwise.
 * Only the office ever sees it.
 * @throws Refusal `parties.not-found`, `relations.day-in-future`, `parties.before-founding`, `parties.before-birth`, `relations.account-unknown`,
 *   `relations.competence-not-found`, `relations.saved-already` when the same form was sent before
 */
export const logInteraction = command({
	name: 'relations.log-interaction',
	input: InteractionInput.extend({
		partyId,
		happenedOn: isoDay.optional(),
		accounts: InteractionInput.shape.accounts.unwrap().optional(),
		formKey,
	}),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, formKey: key, ...said }) {
		const { account } = ctx.viewer
		const given = { ...said, happenedOn: said.happenedOn ?? ctx.today, accounts: said.accounts ?? [] }
		await checkInteraction(ctx, id, given)
		const { rows } = await sql<{ id: number }>`
			insert into subject (network_id, kind) values (${ctx.networkId}, 'interaction') returning id`.execute(ctx.db)
		const interactionId = rows[0]!.id
		try {
			await sql`
				insert into interaction (id, network_id, kind, happened_on, body, needs, moment, author_account, author_name, form_key)
				values (${interactionId}, ${ctx.networkId}, ${given.kind}, ${given.happenedOn}::date, ${given.body}, ${given.needs}::text[],
					${momentOf(ctx, given.happenedOn)}, ${account?.id || null}, ${account?.name ?? null}, ${key})`.execute(ctx.db)
		} catch (error) {
			throw breaks(error, 'interaction_network_id_form_key_key')
				? new Refusal('conflict', 'relations.saved-already')
				: error
		}
		const self = account?.id ? [{ id: account.id, name: account.name }] : []
		const accounts = said.accounts ?? self.map((one) => one.id)
		await putParticipants(ctx, interactionId, id, { ...given, accounts }, self)
		return {
			subject: id,
			facts: { interaction: interactionId, kind: given.kind, others: given.others.length },
			result: { journalId: ctx.journalId, interactionId },
		}
	},
})
