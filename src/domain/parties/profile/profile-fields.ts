/** A profile as single fields, and what becomes of them when two people correct it at once. */
import { isDeepStrictEqual } from 'node:util'
import { narrower, reaches, type Scope, type Viewer } from '#platform/context.ts'
import { locales, type Localized } from '#platform/localized.ts'
import type { CustomField, CustomValues } from '../../fields/field.schema.ts'
import { scopeKey } from '../../fields/field.visibility.ts'
import { keepChannel } from '../details/channel-key.ts'
import type { SizeClass } from '../party.schema.ts'
import { columnsForItsPeople, detailReaches, levelOf, scopeOf } from '../party.visibility.ts'
import type { AddressRow, ChannelRow, Details } from './details-at.ts'
import { addressesOf, kindsOf, partsOf, type ProfileAddress } from './profile-address.ts'
import { channelsOf, plainFacts, profileFacts } from './profile.schema.ts'
import type { CorrectProfile, ProfileChannel, ProfileField, ProfileFields } from './profile.schema.ts'

/** The columns of a party of which a profile is made. */
export type ProfileRow = {
	id: number
	network_id: number
	kind: 'organisation' | 'person'
	name: string
	legal_form: string | null
	founded: number | null
	register_number: string | null
	vat_id: string | null
	salutation: string | null
	title: string | null
	given_name: string | null
	family_name: string | null
	version: number
	confirmed_on: string | null
	summary: Localized
	description: Localized
	employees: number | null
	size_class: SizeClass | null
	languages: string[]
	scopes: Partial<Record<string, Scope>>
	custom: CustomValues
}

/** How widely a new way to reach an organisation is shown unless one chooses; that of a person the office alone knows. */
const usualScope: Partial<Record<ProfileChannel | ProfileAddress, Scope>> = {
	...({ web: 'public', phone: 'members', mail: 'members' } as const),
	...({ visiting: 'public', postal: 'public' } as const),
}

/** The fields that a viewer sees of a record; `own` are those of the office that its people correct. */
export function fieldsOf(
	viewer: Viewer,
	row: ProfileRow,
	details: Details,
	own: readonly CustomField[],
): ProfileFields {
	const facts = { ...(row.kind === 'organisation' && organisationFields(viewer, row)), ...ownFields(viewer, row, own) }
	const seen = columnsForItsPeople(viewer, row)
	for (const column of plainFacts[row.kind]) if (column in seen) facts[column] = seen[column] ?? null
	return { ...facts, ...reachFields(viewer, row, details) }
}

function organisationFields(viewer: Viewer, row: ProfileRow): ProfileFields {
	const seen = columnsForItsPeople(viewer, row)
	const fields: ProfileFields = { size: row.size_class }
	for (const locale of locales) {
		if (seen.summary) fields[`summary-${locale}`] = seen.summary[locale] ?? ''
		if (seen.description) fields[`description-${locale}`] = seen.description[locale] ?? ''
	}
	if ('employees' in seen) fields.employees = row.employees
	if (seen.languages) fields.languages = seen.languages
	for (const column of profileFacts) if (column in seen) fields[`scope-${column}`] = scopeOf(column, row.scopes)
	return fields
}

/** Who sees more than one field of an organisation, its people choose; those of a person reach as far as the office says, and the consent. */
function ownFields(viewer: Viewer, row: ProfileRow, own: readonly CustomField[]): ProfileFields {
	const fields: ProfileFields = {}
	for (const { key, scope: widest } of own) {
		const scope = narrower(widest, row.scopes[scopeKey(key)] ?? widest)
		if (!reaches(scope, levelOf(viewer, row))) continue
		fields[`custom.${key}`] = row.custom[key] ?? null
		if (row.kind === 'organisation') fields[`scope-custom.${key}`] = scope
	}
	return fields
}

function reachFields(viewer: Viewer, row: ProfileRow, { channels, addresses }: Details): ProfileFields {
	const fields: ProfileFields = {}
	const usual = (name: ProfileChannel | ProfileAddress) =>
		(row.kind === 'organisation' ? usualScope[name] : undefined) ?? 'office'
	for (const kind of channelsOf[row.kind]) {
		const shown = shownChannel(viewer, row, channels, kind)
		fields[kind] = shown ? (keepChannel(kind, shown.value)?.value ?? shown.value) : ''
		fields[`scope-${kind}`] = shown?.scope ?? usual(kind)
	}
	for (const name of addressesOf[row.kind]) {
		const shown = shownAddress(viewer, row, addresses, name)
		fields[name] = shown ? partsOf(shown) : null
		fields[`scope-${name}`] = shown?.scope ?? usual(name)
	}
	return fields
}

type Reached = Pick<ProfileRow, 'id' | 'network_id' | 'kind'>

/** The first channel of a kind that a viewer sees of a record. */
export const shownChannel = (
	viewer: Viewer,
	party: Reached,
	channels: readonly ChannelRow[],
	kind: ProfileChannel,
): ChannelRow | undefined =>
	channels.find((channel) => channel.kind === kind && detailReaches(viewer, party, channel.scope))

/** The first address of the kinds that one of the profile means, among those that a viewer sees of a record. */
export function shownAddress(
	viewer: Viewer,
	party: Reached,
	addresses: readonly AddressRow[],
	name: ProfileAddress,
): AddressRow | undefined {
	const seen = addresses.filter(({ scope }) => detailReaches(viewer, party, scope))
	return kindsOf[name].flatMap((kind) => seen.filter((address) => address.kind === kind))[0]
}

/** The fields that a correction names. */
export function givenFields({ facts, channels, addresses, scopes, custom }: CorrectProfile): ProfileFields {
	const fields: ProfileFields = { ...channels, ...addresses }
	for (const column of [...plainFacts.organisation, ...plainFacts.person])
		if (facts[column] !== undefined) fields[column] = facts[column]
	for (const locale of locales) {
		if (facts.summary) fields[`summary-${locale}`] = facts.summary[locale] ?? ''
		if (facts.description) fields[`description-${locale}`] = facts.description[locale] ?? ''
	}
	if (facts.employees !== undefined) fields.employees = facts.employees
	if (facts.size_class !== undefined) fields.size = facts.size_class
	if (facts.languages) fields.languages = facts.languages
	for (const [key, value] of Object.entries(custom)) fields[`custom.${key}`] = value as CustomValues[string] | null
	for (const [name, scope] of Object.entries(scopes)) fields[`scope-${name}` as ProfileField] = scope
	return fields
}

/** Whether two values of a field say the same. */
export const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a ?? null, b ?? null)

/**
 * What a correction changes: fields that differ from the version it started from. Fields that somebody else has changed
 * meanwhile, to something different, are conflicts. `now` holds only what may be seen; nothing else can be changed.
 */
export function mergeFields(
	given: ProfileFields,
	now: ProfileFields,
	base: ProfileFields | undefined,
): { changes: ProfileFields; conflicts: ProfileField[] } {
	const meant = (Object.keys(given) as ProfileField[]).filter(
		(field) => field in now && !same(given[field], now[field]) && !(base && same(given[field], base[field])),
	)
	return {
		changes: Object.fromEntries(meant.map((field) => [field, given[field]])),
		conflicts: meant.filter((field) => !base || !same(base[field], now[field])),
	}
}
