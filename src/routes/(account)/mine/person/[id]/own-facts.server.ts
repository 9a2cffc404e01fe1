/** The facts of one’s own record, and what of it waits for the office. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { ownPersonFacts, type OwnProfile } from '#domain/parties/profile/own-profile.queries.ts'
import { withdrawProposal } from '#domain/parties/proposals/withdraw-proposal.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refused, typed } from '../../../forms.server.ts'
import { own } from './person-actions.server.ts'

type Event = RequestEvent<{ id: string }>

/** Those of the address; to others they do not exist, not even to the office, which has pages of its own. */
export async function ownFacts(event: Event): Promise<OwnProfile> {
	const { id } = await own(event)
	return ownPersonFacts(event.locals.ctx, id)
}

/** Shows the record again, saying what was done; `fragment` names the part of the page. */
export function backToPerson({ params, locals }: Event, done: string, fragment = ''): never {
	redirect(303, inLocale(paths.minePerson(Number(params.id), { done }), locals.locale) + fragment)
}

/** Takes back what waits. */
export async function withdrawOwn(event: Event) {
	const { id, network } = await own(event)
	const proposalId = typed(await event.request.formData(), 'proposal')
	try {
		await withdrawProposal(event.locals.ctx, network.id, { partyId: id, proposalId })
	} catch (error) {
		return refused(error, 'proposal', {})
	}
	backToPerson(event, 'proposal-withdrawn', '#vorschlaege')
}
