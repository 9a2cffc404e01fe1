import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { partyId } from '../parties/party.schema.ts'
import { changeParty } from '../parties/record/lock-party.ts'

/**
 * Removes a claim of a party.
 * @throws Refusal `parties.not-found`, `competences.claim-not-found`
 */
export const removeClaim = command({
	name: 'competences.remove-claim',
	input: z.object({ partyId, claimId: z.coerce.number().int().positive() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, claimId }) {
		await changeParty(ctx, id)
		const { rows } = await sql<{ competence_id: number }>`
			delete from claim where id = ${claimId} and party_id = ${id} returning competence_id`.execute(ctx.db)
		if (!rows[0]) throw new Refusal('not-found', 'competences.claim-not-found')
		return { subject: id, facts: { competence: rows[0].competence_id }, result: { journalId: ctx.journalId } }
	},
})
