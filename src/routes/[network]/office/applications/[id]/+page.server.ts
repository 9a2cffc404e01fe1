import type { Actions, PageServerLoad } from './$types'
import { may } from '#domain/access/permissions.ts'
import { customFields } from '#domain/fields/fields.queries.ts'
import { applicationById } from '#domain/joining/applications.queries.ts'
import { membershipTypes } from '#domain/membership/memberships.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { decideActions } from '../decide-actions.server.ts'
import { doneWords } from '../done-words.ts'
import { applicationView } from './application-view.ts'
import { checkActions } from './check-actions.server.ts'
import { similarTo } from './similar.server.ts'

export const load: PageServerLoad = async ({ parent, locals, params, url }) => {
	const { office } = await parent()
	const { ctx, locale } = locals
	const application = await applicationById(ctx, office.id, Number(params.id))
	const checks = office.manages && ['received', 'forwarded'].includes(application.state)
	const [types, similar, fields] = await Promise.all([
		checks ? membershipTypes(ctx, office.id) : [],
		checks ? similarTo(ctx, office.id, application) : [],
		customFields(ctx, office.id),
	])
	return {
		...applicationView(application, { slug: office.slug, today: ctx.today, types, similar, fields }),
		checks,
		decides: application.state === 'forwarded' && may(ctx.viewer, 'applications.decide', office.id),
		manages: office.manages,
		mayReopen:
			(application.state === 'declined' || application.state === 'forwarded') &&
			(office.manages || may(ctx.viewer, 'applications.decide', office.id)),
		done: doneWords(url),
		here: inLocale(paths.application(office.slug, application.id), locale),
		listHref: inLocale(paths.applications(office.slug), locale),
	}
}

export const actions: Actions = { ...checkActions, ...decideActions }
