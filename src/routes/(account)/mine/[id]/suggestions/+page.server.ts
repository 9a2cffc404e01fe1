import type { Actions, PageServerLoad, RequestEvent } from './$types'
import { keptProfile, waysOf } from '../../keeping.server.ts'
import { decideAction, pasteAction, suggestionsShown } from './suggestions-page.server.ts'

async function typedIn(event: RequestEvent) {
	const profile = await keptProfile(event)
	return [event, { partyId: profile.id, networkId: profile.network.id }, await event.request.formData()] as const
}

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	return {
		organisation: profile.name,
		network: profile.network.name,
		ways: waysOf(profile, event),
		...(await suggestionsShown(event, { partyId: profile.id, networkId: profile.network.id })),
	}
}

export const actions: Actions = {
	paste: async (event) => pasteAction(...(await typedIn(event))),
	decide: async (event) => decideAction(...(await typedIn(event))),
}
