import type { Actions, PageServerLoad } from './$types'
import { sizeClasses } from '#domain/parties/party.schema.ts'
import { sizeWords } from '../../../../(public)/words.ts'
import { backToProfile, keptProfile, waysOf } from '../../keeping.server.ts'
import { languageName, usualLanguages } from '../language-names.ts'
import { correctFrom, factsForm } from './correct.server.ts'
import { ownControls } from './own-controls.server.ts'

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	const { ctx } = event.locals
	const { fields, proposals, shown } = await factsForm(ctx, profile)
	const own = (fields.languages ?? []) as readonly string[]
	return {
		...shown,
		languages: [...new Set([...usualLanguages, ...own])].map((value) => ({ value, label: languageName(value) })),
		sizes: sizeClasses.map((value) => ({ value, label: sizeWords[value]() })),
		...ownControls(profile.id, profile.own, fields, proposals, ctx.locale),
		ways: waysOf(profile, event),
	}
}

export const actions: Actions = {
	default: (event) => correctFrom(event, keptProfile, backToProfile),
}
