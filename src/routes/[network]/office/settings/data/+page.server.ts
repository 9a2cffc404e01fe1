import type { Actions, PageServerLoad } from './$types'
import { dataLicences, licenceFacts, type DataLicence } from '#domain/networks/licences.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { chooseLicence } from '#domain/networks/settings/choose-licence.ts'
import { stampOf } from '#domain/networks/settings/stored-network.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { doneOf, undoAction } from '../../done.server.ts'
import { refuseWithoutPermission } from '../refuse-without-permission.ts'
import { settingAction } from '../setting-answer.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	refuseWithoutPermission(ctx, office.id)
	const { licence } = await networkBySlug(ctx.db, office.slug)
	return {
		licence: licence ?? '',
		known: stampOf(licence),
		stored: licence === null ? m.open_data_settings_none() : wordsOf(licence),
		options: [
			{ value: '', label: m.open_data_settings_none() },
			...dataLicences.map((each) => ({ value: each, label: wordsOf(each) })),
		],
		texts: dataLicences.map((each) => ({ href: licenceFacts[each].url, text: licenceFacts[each].name })),
		pageHref: inLocale(paths.openData(office.slug), locale),
		settingsHref: inLocale(paths.settings(office.slug), locale),
		done: await doneOf(event, office.id),
	}
}

function wordsOf(each: DataLicence): string {
	const { name: licence, byName } = licenceFacts[each]
	if (each === 'cc-by-sa-4.0') return m.open_data_settings_share_alike({ licence })
	return byName ? m.open_data_settings_by_name({ licence }) : m.open_data_settings_free({ licence })
}

export const actions: Actions = {
	undo: undoAction,
	choose: settingAction(
		'choose',
		({ ctx, network, values: { licence = '', known = '' } }) => chooseLicence(ctx, network.id, { licence, known }),
		{ licence: m.open_data_wrong_licence },
	),
}
