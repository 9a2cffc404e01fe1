import type { PageServerLoad } from './$types'
import { m } from '#generated/paraglide/messages.js'
import { fold } from '#platform/search-text.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { guidesFor, suggestionsFor } from './suggestions.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office, frame } = await event.parent()
	const { locals, url } = event
	const q = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
	const items = await suggestionsFor(locals.ctx, office, q, 30)
	const folded = fold(q)
	return {
		q,
		items,
		guides: guidesFor(q, locals.locale, 6),
		commands: frame.palette.commands.filter(({ label }) => folded === '' || fold(label).includes(folded)),
		action: frame.palette.action,
		heading: q === '' ? m.office_find_title() : m.office_find_heading({ text: q }),
		all: inLocale(paths.parties(office.slug, { q }), locals.locale),
	}
}
