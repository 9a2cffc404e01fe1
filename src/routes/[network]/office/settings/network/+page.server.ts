import type { Actions, PageServerLoad } from './$types'
import { DISTRICTS, districtBy, districtName } from '#domain/atlas/geo/districts.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { described, describeNetwork } from '#domain/networks/settings/describe-network.ts'
import { setColour } from '#domain/networks/settings/set-colour.ts'
import { setRegion } from '#domain/networks/settings/set-region.ts'
import { stampOf } from '#domain/networks/settings/stored-network.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { doneOf, undoAction } from '../../done.server.ts'
import { settingAction } from '../setting-answer.server.ts'
import { refuseWithoutPermission } from '../refuse-without-permission.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	refuseWithoutPermission(ctx, office.id)
	const network = await networkBySlug(ctx.db, office.slug)
	const facts = described(network)
	return {
		facts: { ...facts, known: stampOf(facts) },
		colour: { brand: network.brand, known: stampOf(network.brand) },
		region: {
			districts: network.districts.map((code) => ({ code, name: nameOf(code, locale) })),
			known: stampOf(network.districts),
		},
		allDistricts: DISTRICTS.map((district) => districtName(district, locale)).toSorted((a, b) =>
			a.localeCompare(b, 'de'),
		),
		logoHref: inLocale(paths.settingsLogo(office.slug), locale),
		settingsHref: inLocale(paths.settings(office.slug), locale),
		done: await doneOf(event, office.id),
	}
}

const nameOf = (code: string, locale: 'de' | 'en'): string => {
	const district = districtBy(code)
	return district ? districtName(district, locale) : code
}

const wrong = {
	name: m.settings_wrong_name,
	mail: m.settings_wrong_mail,
	website: m.settings_wrong_website,
	brand: m.settings_wrong_colour,
	districts: m.settings_wrong_district,
}

export const actions: Actions = {
	undo: undoAction,
	describe: settingAction(
		'describe',
		({ ctx, network, values }) => {
			const { name = '', legalForm = '', mail = '', website = '', known = '' } = values
			return describeNetwork(ctx, network.id, { name, legalForm, mail, website, known })
		},
		wrong,
	),
	colour: settingAction(
		'colour',
		({ ctx, network, values: { brand = '', known = '' } }) => setColour(ctx, network.id, { brand, known }),
		wrong,
	),
	region: settingAction(
		'region',
		({ ctx, network, form, values, event }) => {
			const added = (values.district ?? '').trim()
			const found = DISTRICTS.find((district) => districtName(district, event.locals.locale) === added)
			const kept = form.getAll('keep').map(String)
			// A name that is no district is refused by the command, at the field.
			const districts = [...kept, ...(added ? [found?.nuts ?? added] : [])]
			return setRegion(ctx, network.id, { districts, known: values.known ?? '' })
		},
		wrong,
	),
}
