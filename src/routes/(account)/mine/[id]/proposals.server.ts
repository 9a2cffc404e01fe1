/** What waits for the office, and what it said, for those who keep a profile. */
import type { RequestEvent } from '@sveltejs/kit'
import type { OwnProfile } from '#domain/parties/profile/own-profile.queries.ts'
import { decisionsOf, proposalsOf } from '#domain/parties/proposals/proposal.queries.ts'
import { withdrawProposal } from '#domain/parties/proposals/withdraw-proposal.ts'
import type { Context } from '#platform/context.ts'
import { refused, typed } from '../../forms.server.ts'
import { backToProfile, keptProfile } from '../keeping.server.ts'
import { decisionView, proposalView } from './proposal-view.ts'

export async function ownProposals(ctx: Context, { id, network, own }: Pick<OwnProfile, 'id' | 'network' | 'own'>) {
	const [waiting, decided] = await Promise.all([proposalsOf(ctx, network.id, id), decisionsOf(ctx, network.id, id)])
	return {
		waiting: waiting.map((proposal) => proposalView(proposal, own, ctx.today)),
		decided: decided.map((proposal) => decisionView(proposal, own, ctx.today)),
	}
}

/** Takes one of them back. */
export async function withdraw(event: RequestEvent<{ id: string }>) {
	const { id, network } = await keptProfile(event)
	const proposalId = typed(await event.request.formData(), 'proposal')
	try {
		await withdrawProposal(event.locals.ctx, network.id, { partyId: id, proposalId })
	} catch (error) {
		return refused(error, 'withdraw', {})
	}
	backToProfile(event, 'withdrawn', '#vorschlaege')
}
