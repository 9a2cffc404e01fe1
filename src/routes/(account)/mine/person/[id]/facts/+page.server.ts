import type { Actions, PageServerLoad } from './$types'
import { inLocale, paths } from '#platform/paths.ts'
import { correctFrom, factsForm } from '../../../[id]/facts/correct.server.ts'
import { ownControls } from '../../../[id]/facts/own-controls.server.ts'
import { backToPerson, ownFacts } from '../own-facts.server.ts'

export const load: PageServerLoad = async (event) => {
	const person = await ownFacts(event)
	const { ctx, locale } = event.locals
	event.locals.net = person.network.slug
	const { fields, proposals, shown } = await factsForm(ctx, person)
	return {
		...shown,
		own: ownControls(person.id, person.own, fields, proposals, locale).own,
		hrefs: { mine: inLocale(paths.mine(), locale), person: inLocale(paths.minePerson(person.id), locale) },
	}
}

export const actions: Actions = {
	default: (event) => correctFrom(event, ownFacts, backToPerson),
}
