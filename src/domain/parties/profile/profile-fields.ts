/** A profile as single fields, and what becomes of them when two people correct it at once. */
import { isDeepStrictEqual } from 'node:util'
import { narrower, reaches, type Scope, type Viewer } from '#platform/context.ts'
import { locales, type Localized } from '#platform/localized.ts'
import type { CustomField, CustomValues } from '../../fields/field.schema.ts'
import { scopeKey } from '../../fields/field.visibility.ts'
import { keepChannel } from '../details/channel-key.ts'
import type { SizeClass } from '../party.schema.ts'
import { columnsFor, levelOf, scopeOf } from '../party.visibility.ts'
import type { ChannelRow } from './channels-at.ts'
import { profileChannels, profileFacts } from './profile.schema.ts'
import type { CorrectProfile, ProfileChannel, ProfileField, ProfileFields } from './profile.schema.ts'

/** The columns of a party of which a profile is made. */
export type ProfileRow = {
	id: number
	network_id: number
	kind: 'organisation' | 'person'
	name: string
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

/** How widely a new channel is shown unless one chooses. */
const usualScope: Record<ProfileChannel, Scope> = { web: 'public', phone: 'members', mail: 'members' }

/** The fields that a viewer sees of a record; `own` are those of the office that its people correct. */
export function fieldsOf(
	viewer: Viewer,
	row: ProfileRow,
	channels: readonly ChannelRow[],
	own: readonly CustomField[],
): ProfileFields {
	const seen = columnsFor(viewer, row)
	const fields: ProfileFields = { size: row.size_class }
	for (const locale of locales) {
		if (seen.summary) fields[`summary-${locale}`] = seen.summary[locale] ?? ''
		if (seen.description) fields[`description-${locale}`] = seen.description[locale] ?? ''
	}
	if ('employees' in seen) fields.employees = row.employees
	if (seen.languages) fields.languages = seen.languages
	for (const column of profileFacts) if (column in seen) fields[`scope-${column}`] = scopeOf(column, row.scopes)
	for (const kind of profileChannels) {
		const shown = shownChannel(viewer, row, channels, kind)
		fields[kind] = shown ? (keepChannel(kind, shown.value)?.value ?? shown.value) : ''
		fields[`scope-${kind}`] = shown?.scope ?? usualScope[kind]
	}
	for (const { key, scope: widest } of own) {
		const scope = narrower(widest, row.scopes[scopeKey(key)] ?? widest)
		if (!reaches(scope, levelOf(viewer, row))) continue
		fields[`custom.${key}`] = row.custom[key] ?? null
		fields[`scope-custom.${key}`] = scope
	}
	return fields
}

/** The first channel of a kind that a viewer sees of a record. */
export function shownChannel(
	viewer: Viewer,
	party: { id: number; network_id: number },
	channels: readonly ChannelRow[],
	kind: ProfileChannel,
): ChannelRow | undefined {
	const level = levelOf(viewer, party)
	return channels.find((channel) => channel.kind === kind && reaches(channel.scope, level))
}

/** The fields that a correction names. */
export function givenFields({ facts, channels, scopes, custom }: CorrectProfile): ProfileFields {
	const fields: ProfileFields = { ...channels }
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
