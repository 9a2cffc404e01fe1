import type { Actions, PageServerLoad, RequestEvent } from './$types'
import { partyRecord } from '#domain/parties/record/party-record.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import {
	askAction,
	partnersShown,
	withdrawAction,
} from '../../../../../../(account)/mine/[id]/claims/[claim]/partners/partners-page.server.ts'
import { acting } from '../../../../done.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const partyId = Number(event.params.id)
	const record = await partyRecord(event.locals.ctx, office.id, partyId)
	const of = { partyId, networkId: office.id, claimId: Number(event.params.claim) }
	return {
		organisation: record.facts.name,
		recordHref: `${inLocale(paths.party(office.slug, partyId), event.locals.locale)}#kompetenzen`,
		listHref: inLocale(paths.parties(office.slug), event.locals.locale),
		...(await partnersShown(event, of)),
	}
}

async function typedIn(event: RequestEvent) {
	const { network, form } = await acting(event)
	const of = { partyId: Number(event.params.id), networkId: network.id, claimId: Number(event.params.claim) }
	return [event, of, form] as const
}

export const actions: Actions = {
	ask: async (event) => askAction(...(await typedIn(event))),
	withdraw: async (event) => withdrawAction(...(await typedIn(event))),
}
