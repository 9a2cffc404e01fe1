import { joinValues } from '../joined-values.ts'
import { readDay } from '../read-day.ts'
import type { CardProperty } from './properties.ts'
import { unescapeValue, valueParts } from './values.ts'

/**
 * The fixed header under which cards are read, one row per card. mail, phone-*, url and categories hold several values
 * joined as `joinValues` says, preferred ones first. The address columns hold the preferred address, else the first that
 * is not a private one; a further private address stands in the home-* columns. birthday is an ISO day if it is a full one.
 */
// prettier-ignore
export const cardHeader = [
	'kind', 'formatted-name', 'family-name', 'given-name', 'additional-names', 'prefix', 'suffix',
	'organisation', 'unit', 'title', 'role',
	'mail', 'phone-work', 'phone-home', 'phone-mobile', 'phone-fax', 'phone-other',
	'post-box', 'address-extra', 'street', 'city', 'region', 'postcode', 'country',
	'home-street', 'home-city', 'home-region', 'home-postcode', 'home-country',
	'url', 'note', 'categories', 'uid', 'birthday',
] as const

export type CardColumn = (typeof cardHeader)[number]

/** Names of the properties that a row is made of. */
export const cardPropertyNames: ReadonlySet<string> = new Set(
	'BEGIN END AGENT KIND X-ABSHOWAS FN N ORG TITLE ROLE EMAIL TEL ADR URL NOTE CATEGORIES UID BDAY'.split(' '),
)

const addressParts = ['post-box', 'address-extra', 'street', 'city', 'region', 'postcode', 'country'] as const
const homeParts = [null, null, 'home-street', 'home-city', 'home-region', 'home-postcode', 'home-country'] as const

/** The cells of one card, in the order of `cardHeader`. */
export function cardCells(properties: readonly CardProperty[]): string[] {
	const named = (name: string) =>
		properties
			.filter((property) => property.name === name && property.value.trim() !== '')
			.toSorted((a, b) => Number(b.types.has('pref')) - Number(a.types.has('pref')))
	const text = (name: string) => unescapeValue(named(name)[0]?.value ?? '').trim()
	const [family, given, additional, prefix, suffix] = valueParts(named('N')[0]?.value ?? '', ';')
	const [organisation = '', ...units] = valueParts(named('ORG')[0]?.value ?? '', ';')
	const shownName = text('FN')
	const fallback = [prefix, given, additional, family, suffix].filter(Boolean).join(' ')
	const cells: Partial<Record<CardColumn, string>> = {
		kind: kindOf(text('KIND'), text('X-ABSHOWAS'), {
			shownName,
			organisation,
			personal: (family ?? '') + (given ?? ''),
		}),
		'formatted-name': shownName || fallback || organisation,
		'family-name': family,
		'given-name': given,
		'additional-names': additional,
		prefix,
		suffix,
		organisation,
		unit: units.filter((unit) => unit !== '').join(', '),
		title: text('TITLE'),
		role: text('ROLE'),
		mail: joinValues(named('EMAIL').map(({ value }) => bareUri(value, 'mailto:'))),
		url: joinValues(named('URL').map(({ value }) => unescapeValue(value).trim())),
		note: named('NOTE')
			.map(({ value }) => unescapeValue(value).trim())
			.join('\n'),
		categories: joinValues(named('CATEGORIES').flatMap(({ value }) => valueParts(value, ',').filter(Boolean))),
		uid: text('UID'),
		birthday: readDay(text('BDAY')) ?? text('BDAY'),
		...phones(named('TEL')),
		...addresses(named('ADR')),
	}
	return cardHeader.map((column) => cells[column] ?? '')
}

function kindOf(
	kind: string,
	shownAs: string,
	facts: { shownName: string; organisation: string; personal: string },
): string {
	if (kind !== '') return kind.toLowerCase() === 'organization' ? 'org' : kind.toLowerCase()
	const onlyFirm =
		facts.organisation !== '' && facts.personal === '' && ['', facts.organisation].includes(facts.shownName)
	return shownAs.toUpperCase() === 'COMPANY' || onlyFirm ? 'org' : 'individual'
}

const bareUri = (value: string, scheme: string) => {
	const text = unescapeValue(value).trim()
	return text.toLowerCase().startsWith(scheme) ? text.slice(scheme.length) : text
}

function phones(properties: CardProperty[]): Partial<Record<CardColumn, string>> {
	const byColumn = Object.groupBy(properties, ({ types }): CardColumn => {
		if (types.has('fax')) return 'phone-fax'
		if (types.has('cell') || types.has('mobile') || types.has('iphone')) return 'phone-mobile'
		if (types.has('work')) return 'phone-work'
		return types.has('home') ? 'phone-home' : 'phone-other'
	})
	return Object.fromEntries(
		Object.entries(byColumn).map(([column, group]) => [
			column,
			joinValues((group ?? []).map(({ value }) => bareUri(value, 'tel:').replace(/;ext=(\d+).*$/, '-$1'))),
		]),
	)
}

function addresses(properties: CardProperty[]): Partial<Record<CardColumn, string>> {
	const isHome = ({ types }: CardProperty) => types.has('home') && !types.has('work')
	const main =
		properties.find(({ types }) => types.has('pref')) ?? properties.find((each) => !isHome(each)) ?? properties[0]
	const home = properties.find((each) => each !== main && isHome(each))
	const cells: Partial<Record<CardColumn, string>> = {}
	valueParts(main?.value ?? '', ';').forEach((part, i) => {
		if (addressParts[i] !== undefined) cells[addressParts[i]] = part
	})
	valueParts(home?.value ?? '', ';').forEach((part, i) => {
		const column = homeParts[i]
		if (column) cells[column] = part
	})
	return cells
}
