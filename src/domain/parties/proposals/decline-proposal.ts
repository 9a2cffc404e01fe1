import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { proposalId } from '../profile/profile.schema.ts'
import { lockParty } from '../record/lock-party.ts'
import { holdProposals, noteDecision } from './held-proposals.ts'

/**
 * Declines a proposed change, with a reason that its people read. The record stays as it is.
 * @throws Refusal `parties.not-found`, `parties.proposal-not-found`, `parties.proposal-decided`
 */
export const declineProposal = command({
	name: 'parties.decline-proposal',
	input: z.object({ partyId, proposalId, reason: z.string().trim().min(1, 'missing').max(1000) }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, proposalId: proposal, reason }) {
		await lockParty(ctx, id)
		const proposals = await holdProposals(ctx, id, [proposal])
		await noteDecision(ctx, proposals, { accepted: false, reason })
		return { subject: id, facts: { part: proposals[0]!.part }, result: { journalId: ctx.journalId } }
	},
})
