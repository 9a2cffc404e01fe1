import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { partyId } from '../parties/party.schema.ts'
import { keepsProfile } from '../parties/profile/keeps-profile.ts'
import { changeParty } from '../parties/record/lock-party.ts'
import { refuseIfChanged } from '../parties/record/since-version.ts'
import { keepFresh } from './keep-fresh.ts'

/**
 * Notes that a claim is still true: it counts as fresh for another year.
 * @throws Refusal `parties.not-found`, `competences.claim-not-found`, `parties.changed-meanwhile`
 */
export const confirmClaim = command({
	name: 'competences.confirm-claim',
	input: z.object({
		partyId,
		claimId: z.coerce.number().int().positive(),
		version: z.coerce.number().int().positive().optional(),
	}),
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId: id, claimId, version }) {
		const party = await changeParty(ctx, id)
		await refuseIfChanged(ctx, party, version, { table: 'claim', rowId: claimId })
		const [competence] = await keepFresh(ctx, id, [claimId])
		if (competence === undefined) throw new Refusal('not-found', 'competences.claim-not-found')
		return { subject: id, facts: { competence }, result: { journalId: ctx.journalId } }
	},
})
