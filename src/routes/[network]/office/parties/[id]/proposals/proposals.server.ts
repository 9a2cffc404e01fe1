/** What people of an organisation propose, or a person for their own record, on the page of its record, and what the office says to it. */
import { ownPersonFacts, ownProfile } from '#domain/parties/profile/own-profile.queries.ts'
import { asItsPeople } from '#domain/parties/profile/profile-viewer.ts'
import { acceptProposals } from '#domain/parties/proposals/accept-proposals.ts'
import { declineProposal } from '#domain/parties/proposals/decline-proposal.ts'
import { proposalsOf } from '#domain/parties/proposals/proposal.queries.ts'
import type { PartyKind } from '#domain/parties/table/table-question.ts'
import type { Context } from '#platform/context.ts'
import { proposalView } from '../../../../../(account)/mine/[id]/proposal-view.ts'
import { partyAction } from '../change.server.ts'
import { read } from '../forms/form-view.ts'

/** What waits, beside what its people see in the profile now. */
export async function proposalsPart(ctx: Context, networkId: number, { id, kind }: { id: number; kind: PartyKind }) {
	const waiting = await proposalsOf(ctx, networkId, id)
	if (waiting.length === 0) return []
	const profile = kind === 'person' ? ownPersonFacts : ownProfile
	const { fields, own } = await profile({ ...ctx, viewer: asItsPeople(ctx.viewer, id) }, id)
	return waiting.map((proposal) => proposalView(proposal, own, ctx.today, fields))
}

export const proposalActions = {
	acceptProposals: partyAction('vorschlaege', ({ ctx, network, form, id }) =>
		acceptProposals(ctx, network.id, {
			partyId: id,
			version: read(form, 'version'),
			proposalIds: form.getAll('proposal').map(String),
		}),
	),
	declineProposal: partyAction('vorschlaege', ({ ctx, network, form, id }) =>
		declineProposal(ctx, network.id, { partyId: id, proposalId: read(form, 'proposal'), reason: read(form, 'reason') }),
	),
}
