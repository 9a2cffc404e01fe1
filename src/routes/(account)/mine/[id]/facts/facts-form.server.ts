/** The form of the facts: from the profile to its controls, from what was typed to a correction, and what is wrong with it. */
import type { z } from 'zod'
import type { Scope } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { scopeKey } from '#domain/fields/field.visibility.ts'
import { isKeptFile, type KeptFile } from '#domain/fields/kept-file.ts'
import type { Refusal } from '#platform/errors.ts'
import { addressLineNames, isAddress, profileAddresses } from '#domain/parties/profile/profile-address.ts'
import {
	isProfileField,
	plainFacts,
	profileChannels,
	profileFacts,
	profileFields,
} from '#domain/parties/profile/profile.schema.ts'
import type { CorrectProfile, ProfileField, ProfileFields } from '#domain/parties/profile/profile.schema.ts'
import type { SizeClass } from '#domain/parties/party.schema.ts'
import { m } from '#generated/paraglide/messages.js'
import { typed, type FormError } from '../../../forms.server.ts'
import { readOwn } from '../../../../[network]/office/parties/[id]/forms/own-fields.ts'
import { fieldName, fieldText } from '../profile-view.ts'
import type { FactValues, FormField } from './field-props.ts'

/** Fields that somebody else has changed meanwhile, and the version whose values stand beside them. */
export type Compared = { version: string; fields: ProfileField[] }

const longest = 20_000

/** What the controls show at first; those of files show it themselves. */
export function valuesOf(fields: ProfileFields): FactValues {
	const shown = Object.entries(fields).flatMap(([field, value]): [string, string][] => {
		if (field in addressControls)
			return addressControls[field]!.map(([line, control]) => [control, lineOf(value, line)])
		const list = Array.isArray(value) ? value.join(field === 'languages' ? ' ' : ',') : undefined
		return [[field, list ?? (isKeptFile(value) ? '' : String(value ?? ''))]]
	})
	return Object.fromEntries(shown) as FactValues
}

type Line = (typeof addressLineNames)[number]
type Controls = [Line, `${(typeof profileAddresses)[number]}-${Line}`][]

/** The controls of each address, line by line. */
const addressControls: Readonly<Record<string, Controls>> = Object.fromEntries(
	profileAddresses.map(
		(name) => [name, addressLineNames.map((line) => [line, `${name}-${line}`])] as [string, Controls],
	),
)

const lineOf = (value: unknown, line: Line): string =>
	(isAddress(value) ? value[line] : line === 'country' ? 'DE' : null) ?? ''

/** What was typed, as it was typed; of files their names. */
export function typedValues(form: FormData, own: readonly CustomField[]): FactValues {
	const ownFields = own.map(({ key }) => `custom.${key}` as const)
	const lines = Object.values(addressControls).flatMap((controls) => controls.map(([, control]) => control))
	const given = [...profileFields, ...lines, ...ownFields.map((field) => `scope-${field}` as const)].filter((field) =>
		form.has(field),
	)
	const names = [...ownFields, ...ownFields.map((field) => `clear_${field}`)].filter((field) => form.has(field))
	const chosen = names.map((field) => [
		field,
		form.getAll(field).map(textOf).filter(Boolean).join(',').slice(0, longest),
	])
	return Object.assign(Object.fromEntries(chosen) as FactValues, builtIn(form, given))
}

const textOf = (value: FormDataEntryValue): string => (typeof value === 'string' ? value : value.name)

function builtIn(form: FormData, given: readonly FormField[]): FactValues {
	return Object.fromEntries(
		given.map((field) => [field, field === 'languages' ? languagesIn(form).join(' ') : typed(form, field, longest)]),
	)
}

const languagesIn = (form: FormData): string[] =>
	form
		.getAll('languages')
		.map(String)
		.filter((code) => code !== '')

/** The correction that was typed; fields without a control are not meant. */
export function correctionIn(
	form: FormData,
	own: readonly CustomField[],
	language: Locale,
	files: Readonly<Record<string, KeptFile | null>>,
): Omit<z.input<typeof CorrectProfile>, 'partyId'> {
	const values = typedValues(form, own)
	const text = (name: 'summary' | 'description') =>
		`${name}-de` in values ? { [name]: { de: values[`${name}-de`], en: values[`${name}-en`] } } : {}
	const plain = [...plainFacts.organisation, ...plainFacts.person].filter((column) => column in values)
	const scoped = [
		...profileFacts,
		...profileChannels,
		...profileAddresses,
		...own.map(({ key }) => `custom.${key}` as const),
	].filter((name) => `scope-${name}` in values)
	return {
		version: typed(form, 'version'),
		compared: comparedIn(form),
		facts: {
			...(Object.fromEntries(plain.map((column) => [column, values[column]])) as Plain),
			...('founded' in values && { founded: values.founded || null }),
			...text('summary'),
			...text('description'),
			...('employees' in values && { employees: values.employees?.replaceAll(/[.\s]/g, '') || null }),
			...('size' in values && { size_class: (values.size || null) as SizeClass | null }),
			...('languages' in values && { languages: languagesIn(form) }),
		},
		channels: Object.fromEntries(profileChannels.flatMap((kind) => (kind in values ? [[kind, values[kind]]] : []))),
		addresses: addressesIn(values),
		custom: { ...readOwn(form, own, language), ...files },
		proposals: proposalsIn(form),
		scopes: Object.fromEntries(scoped.map((name) => [name, values[`scope-${name}`] as Scope])),
	}
}

type Plain = Partial<Record<(typeof plainFacts)['organisation' | 'person'][number], string>>

function addressesIn(values: FactValues): z.input<typeof CorrectProfile>['addresses'] {
	const given = profileAddresses.filter((name) => `${name}-place` in values)
	const linesOf = (name: (typeof given)[number]) =>
		Object.fromEntries(addressControls[name]!.map(([line, control]) => [line, values[control] ?? '']))
	return Object.fromEntries(
		given.map((name) => [name, { ...linesOf(name), country: values[`${name}-country`] || 'DE' }]),
	)
}

/** The marks of an earlier conflict, which the form carries on. */
export function comparedIn(form: FormData): Compared | undefined {
	const fields = form.getAll('compared').map(String).filter(isProfileField)
	return fields.length > 0 ? { version: typed(form, 'compared-version'), fields } : undefined
}

/** The proposals that the form showed instead of what the record says. */
export const proposalsIn = (form: FormData): number[] =>
	form.getAll('proposal').map(Number).filter(Number.isSafeInteger).slice(0, 200)

const wrong: Partial<Record<string, () => string>> = {
	employees: m.mine_wrong_employees,
	web: m.mine_wrong_web,
	phone: m.mine_wrong_phone,
	mobile: m.mine_wrong_phone,
	mail: m.mine_wrong_mail,
	name: m.office_wrong_name,
	family_name: m.office_wrong_name,
	founded: m.office_wrong_year,
	place: m.office_wrong_address,
	country: m.office_wrong_country,
	'summary-de': () => m.mine_wrong_length({ max: '600' }),
	'summary-en': () => m.mine_wrong_length({ max: '600' }),
	'description-de': () => m.mine_wrong_length({ max: '10.000' }),
	'description-en': () => m.mine_wrong_length({ max: '10.000' }),
}

/** Wrong fields in words: `facts.summary.de: …` is about the control `summary-de`. */
export function wrongFields(refusal: Refusal, own: readonly CustomField[]): FormError[] {
	const paths = Array.isArray(refusal.facts.fields) ? refusal.facts.fields : []
	return paths.map((entry: string) => {
		const mine = own.find(
			({ key }) => entry.startsWith(`facts.${scopeKey(key)}:`) || entry.startsWith(`facts.${scopeKey(key)}.`),
		)
		if (mine)
			return {
				field: scopeKey(mine.key),
				message: m.proposals_wrong_own({ field: fieldName(`custom.${mine.key}`, own) }),
			}
		const field = entry
			.split(':')[0]!
			.replace(/^(facts|channels|addresses)\./, '')
			.replace('size_class', 'size')
			.replaceAll('.', '-')
		const words = wrong[field.replace(/^(visiting|postal|address)-/, '')]
		return { field, message: words?.() ?? m.mine_wrong_choice() }
	})
}

/** What stands in the fields now that somebody else has changed them, beside what was typed. */
export function conflictsIn(refusal: Refusal, now: ProfileFields, own: readonly CustomField[]): FormError[] {
	const fields = (refusal.facts.columns as readonly string[]).filter(isProfileField)
	return fields.map((field) => {
		const name = field.startsWith('scope-') ? m.mine_scope_of({ field: fieldName(field, own) }) : fieldName(field, own)
		const text = fieldText(field, now[field], own)
		const message = text ? m.mine_conflict({ field: name, text }) : m.mine_conflict_empty({ field: name })
		return { field: addressControls[field]?.[0]?.[1] ?? field, message }
	})
}
