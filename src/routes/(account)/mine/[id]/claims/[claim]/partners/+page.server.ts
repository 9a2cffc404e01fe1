import type { Actions, PageServerLoad, RequestEvent } from './$types'
import { keptProfile, waysOf } from '../../../../keeping.server.ts'
import { askAction, partnersShown, withdrawAction } from './partners-page.server.ts'

const ofClaim = async (event: RequestEvent) => {
	const profile = await keptProfile(event)
	return { profile, of: { partyId: profile.id, networkId: profile.network.id, claimId: Number(event.params.claim) } }
}

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	const of = { partyId: profile.id, networkId: profile.network.id, claimId: Number(event.params.claim) }
	return {
		organisation: profile.name,
		network: profile.network.name,
		ways: waysOf(profile, event),
		...(await partnersShown(event, of)),
	}
}

export const actions: Actions = {
	ask: async (event) => askAction(event, (await ofClaim(event)).of, await event.request.formData()),
	withdraw: async (event) => withdrawAction(event, (await ofClaim(event)).of, await event.request.formData()),
}
