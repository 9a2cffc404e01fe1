import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { partyId } from '../../parties/party.schema.ts'
import { keepsProfile } from '../../parties/profile/keeps-profile.ts'
import { lockParty } from '../../parties/record/lock-party.ts'

/**
 * Takes a request to a partner back that nobody has answered: its link says so.
 * @throws Refusal `parties.not-found`, `competences.request-settled`
 */
export const withdrawRequest = command({
	name: 'competences.withdraw-request',
	input: z.object({ partyId, requestId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) }),
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId, requestId }) {
		await lockParty(ctx, partyId)
		const { rows } = await sql<{ competence_id: number }>`
			update claim_confirmation r set withdrawn_at = now() from claim cl
			where r.id = ${requestId} and cl.id = r.claim_id and cl.party_id = ${partyId} and r.answered_at is null and r.withdrawn_at is null
			returning cl.competence_id`.execute(ctx.db)
		if (!rows[0]) throw new Refusal('conflict', 'competences.request-settled')
		return { subject: partyId, facts: { competence: rows[0].competence_id }, result: { journalId: ctx.journalId } }
	},
})
