import type { Actions, PageServerLoad, RequestEvent } from './$types'
import { partyRecord } from '#domain/parties/record/party-record.queries.ts'
import { textsOf } from '#domain/relations/interactions/texts-of.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { incomplete } from '../../../../../(account)/forms.server.ts'
import {
	decideAction,
	pasteAction,
	suggested,
	suggestionsShown,
} from '../../../../../(account)/mine/[id]/suggestions/suggestions-page.server.ts'
import { acting } from '../../../done.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	const partyId = Number(event.params.id)
	const [shown, record, texts] = await Promise.all([
		suggestionsShown(event, { partyId, networkId: office.id }),
		partyRecord(ctx, office.id, partyId),
		textsOf(ctx, office.id, partyId),
	])
	return {
		...shown,
		organisation: record.facts.name,
		recordHref: `${inLocale(paths.party(office.slug, partyId), locale)}#kompetenzen`,
		listHref: inLocale(paths.parties(office.slug), locale),
		hasNotes: texts.length > 0,
	}
}

async function typedIn(event: RequestEvent) {
	const { network, form } = await acting(event)
	return [event, { partyId: Number(event.params.id), networkId: network.id }, form] as const
}

export const actions: Actions = {
	paste: async (event) => pasteAction(...(await typedIn(event))),
	decide: async (event) => decideAction(...(await typedIn(event))),

	/** Looks through what the office wrote down itself. */
	notes: async (event) => {
		const [, of] = await typedIn(event)
		const texts = await textsOf(event.locals.ctx, of.networkId, of.partyId)
		const values = { source: '', text: '' }
		if (texts.length === 0) return incomplete('notes', values, [{ message: m.claims_suggest_missing() }])
		return suggested(event, of, 'notes', texts, values)
	},
}
