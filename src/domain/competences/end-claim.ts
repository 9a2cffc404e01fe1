import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { partyId } from '../parties/party.schema.ts'
import { nearTo } from '../parties/party.visibility.ts'
import { keepsProfile } from '../parties/profile/keeps-profile.ts'
import { changeParty } from '../parties/record/lock-party.ts'
import { claimVisibleTo } from './claim.visibility.ts'

/**
 * Says that an organisation no longer has a competence. The office can take that back.
 * @throws Refusal `parties.not-found`, `competences.claim-not-found`
 */
export const endClaim = command({
	name: 'competences.end-claim',
	input: z.object({ partyId, claimId: z.coerce.number().int().positive() }),
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId: id, claimId }) {
		await changeParty(ctx, id)
		const viewer = nearTo(ctx.viewer, { id, network_id: ctx.networkId })
		const { rows } = await sql<{ competence_id: number }>`
			delete from claim c where c.id = ${claimId} and c.party_id = ${id} and ${claimVisibleTo(viewer, 'c')}
			returning c.competence_id`.execute(ctx.db)
		if (!rows[0]) throw new Refusal('not-found', 'competences.claim-not-found')
		return { subject: id, facts: { competence: rows[0].competence_id }, result: { journalId: ctx.journalId } }
	},
})
