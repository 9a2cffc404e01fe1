import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { partyId } from '../party.schema.ts'
import { keepsRecord } from '../profile/keeps-profile.ts'
import { proposalId } from '../profile/profile.schema.ts'
import { lockParty } from '../record/lock-party.ts'
import { holdProposals } from './held-proposals.ts'

/**
 * Takes a proposed change back before the office has said anything to it.
 * @throws Refusal `parties.not-found`, `parties.proposal-not-found`, `parties.proposal-decided`
 */
export const withdrawProposal = command({
	name: 'parties.withdraw-proposal',
	input: z.object({ partyId, proposalId }),
	allowed: (ctx, { partyId }) => keepsRecord(ctx, partyId),
	async run(ctx, { partyId: id, proposalId: proposal }) {
		await lockParty(ctx, id)
		const [found] = await holdProposals(ctx, id, [proposal])
		await sql`delete from profile_proposal where id = ${proposal}`.execute(ctx.db)
		return { subject: id, facts: { part: found!.part }, result: { journalId: ctx.journalId } }
	},
})
