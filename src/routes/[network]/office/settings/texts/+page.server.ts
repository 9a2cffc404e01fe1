import type { Actions, PageServerLoad } from './$types'
import { legalTextsOf, networkBySlug } from '#domain/networks/network.queries.ts'
import { stampOf } from '#domain/networks/settings/stored-network.ts'
import { networkTexts, writeText, type NetworkText } from '#domain/networks/settings/write-text.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { doneOf, undoAction } from '../../done.server.ts'
import { refuseWithoutPermission } from '../refuse-without-permission.ts'
import { settingAction } from '../setting-answer.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	refuseWithoutPermission(ctx, office.id)
	const network = await networkBySlug(ctx.db, office.slug)
	const stored = { mission: network.mission, ...(await legalTextsOf(ctx.db, office.id)) }
	const pages = { mission: paths.network, imprint: paths.imprint, privacy: paths.privacy }
	return {
		texts: networkTexts.map((which) => ({
			which,
			de: stored[which].de ?? '',
			en: stored[which].en ?? '',
			known: stampOf(stored[which]),
			href: inLocale(pages[which](office.slug), locale),
		})),
		settingsHref: inLocale(paths.settings(office.slug), locale),
		done: await doneOf(event, office.id),
	}
}

const write = (which: NetworkText) =>
	settingAction(which, ({ ctx, network, values: { de = '', en = '', known = '' } }) =>
		writeText(ctx, network.id, { which, text: { de, en }, known }),
	)

export const actions: Actions = {
	undo: undoAction,
	mission: write('mission'),
	imprint: write('imprint'),
	privacy: write('privacy'),
}
