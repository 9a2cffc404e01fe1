import type { Actions, PageServerLoad } from './$types'
import { may } from '#domain/access/permissions.ts'
import { applicationFilters, applicationsOf, type ApplicationFilter } from '#domain/joining/applications.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { decideActions } from './decide-actions.server.ts'
import { filterTabs, rowView } from './applications-view.ts'
import { doneWords } from './done-words.ts'

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	const { ctx, locale } = locals
	const wanted = url.searchParams.get('state') as ApplicationFilter
	const filter = applicationFilters.includes(wanted) ? wanted : 'waiting'
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1)
	const { rows, counts, total, atOnce } = await applicationsOf(ctx, office.id, filter, page)
	const at = (number: number) => inLocale(paths.applications(office.slug, { state: filter, page: number }), locale)
	const first = (page - 1) * atOnce
	return {
		filter,
		tabs: filterTabs(office.slug, filter, counts),
		rows: rows.map((row) => rowView(row, office.slug, ctx.today)),
		pager:
			total > atOnce
				? {
						from: first + 1,
						to: first + rows.length,
						total,
						previous: page > 1 ? at(page - 1) : undefined,
						next: first + rows.length < total ? at(page + 1) : undefined,
					}
				: null,
		decides: filter === 'forwarded' && may(ctx.viewer, 'applications.decide', office.id),
		done: doneWords(url),
		here: inLocale(paths.applications(office.slug, { state: filter }), locale),
		formHref: inLocale(paths.join(office.slug), locale),
		settingsHref: office.manages ? inLocale(paths.applicationForm(office.slug), locale) : null,
	}
}

export const actions: Actions = decideActions
