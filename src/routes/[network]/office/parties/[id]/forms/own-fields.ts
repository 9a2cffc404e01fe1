/** The fields that the office has defined, in the form of a record, and back. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField, CustomValues } from '#domain/fields/field.schema.ts'
import { scopeKey } from '#domain/fields/field.visibility.ts'
import { isKeptFile } from '#domain/fields/kept-file.ts'
import { readNumber } from '#domain/fields/values.ts'
import type { RecordFacts } from '#domain/parties/record/party-record.queries.ts'
import type { SeenField } from '#domain/parties/party.visibility.ts'
import { seenFilePath } from '#domain/parties/record/seen-file-path.ts'
import { inLanguage, type Locale } from '#platform/localized.ts'
import { inLocale } from '#platform/paths.ts'
import { narrower } from '#platform/context.ts'
import { fieldHint, fieldLabel } from '../../../../../(public)/field-words.ts'
import { read, readOptional, type FieldView, type FormView } from './form-view.ts'
import { scopeOptions } from './options.ts'

/** What a form of a record has to know of them: those in use for its kind, and what the record says. */
export type OwnFields = { fields: CustomField[]; seen: SeenField[] }

export const noFields: OwnFields = { fields: [], seen: [] }

/** One field as a control, filled with what the record says: whom a reference names, and where a file is. */
export function ownField(
	field: CustomField,
	value: CustomValues[string] | undefined,
	language: Locale,
	{ named, href }: { named?: string; href?: string } = {},
): FieldView {
	const view: FieldView = {
		name: scopeKey(field.key),
		column: scopeKey(field.key),
		label: fieldLabel(field),
		hint: fieldHint(field),
		required: field.required,
		value: value === undefined ? '' : String(value),
	}
	switch (field.type) {
		case 'text':
			return field.settings.long ? { ...view, type: 'area', rows: 4 } : view
		case 'number':
			return { ...view, value: value === undefined ? '' : written(Number(value), language), type: 'decimal' }
		case 'date':
			return { ...view, type: 'date' }
		case 'link':
			return { ...view, type: 'url' }
		case 'file':
			return { ...view, type: 'file', value: isKeptFile(value) ? value.fileName : '', href }
		case 'reference':
			return { ...view, value: named ?? '' }
		case 'choice': {
			const chosen = [value ?? []].flat()
			const options = field.settings.choices
				.filter(({ key, retired }) => !retired || chosen.includes(key))
				.map(({ key, label }) => ({ value: key, label: inLanguage(label, language)?.text ?? key }))
			return field.settings.multiple
				? { ...view, type: 'checks', options, value: chosen.join(',') }
				: { ...view, type: 'select', options, blank: field.required ? undefined : m.office_not_known() }
		}
	}
}

const written = (value: number, language: Locale): string =>
	language === 'de' ? String(value).replace('.', ',') : String(value)

/** The group of own fields; none when the office has defined none. */
export function ownGroups({ fields, seen }: OwnFields, custom: CustomValues, language: Locale): FormView['groups'] {
	if (fields.length === 0) return []
	const shown = new Map(seen.map(({ key, value }) => [key, shownOf(key, value)]))
	return [
		{
			legend: m.fields_own(),
			fields: fields.map((field) => ownField(field, custom[field.key], language, shown.get(field.key))),
		},
	]
}

function shownOf(key: string, value: SeenField['value']): { named?: string; href?: string } {
	if (typeof value !== 'object' || Array.isArray(value)) return {}
	return 'fileName' in value ? { href: inLocale(seenFilePath(value, key), getLocale()) } : { named: value.name }
}

/** How widely each is shown, for records that may narrow it. */
export function ownScopes({ fields }: OwnFields, scopes: RecordFacts['scopes']): FieldView[] {
	return fields
		.filter(({ scope }) => scope !== 'office')
		.map((field) => ({
			name: `scope_${scopeKey(field.key)}`,
			column: 'scopes',
			label: fieldLabel(field),
			type: 'select',
			value: narrower(field.scope, scopes[scopeKey(field.key)] ?? field.scope),
			options: scopeOptions(field.scope),
		}))
}

/** Scopes of fields that the form does not show: they stay as they are. */
export function keptScopes({ fields }: OwnFields, scopes: RecordFacts['scopes']): FormView['hidden'] {
	const shown = new Set(fields.filter(({ scope }) => scope !== 'office').map(({ key }) => scopeKey(key)))
	return Object.entries(scopes)
		.filter(([name]) => name.startsWith('custom.') && !shown.has(name))
		.map(([name, scope]) => ({ name: `scope_${name}`, value: scope ?? 'office' }))
}

/** Narrowed scopes as they were posted. */
export function readOwnScopes(
	form: FormData,
	fields: readonly CustomField[],
): Partial<Record<`custom.${string}`, 'public'>> {
	const usual = new Map(fields.map(({ key, scope }) => [scopeKey(key), scope]))
	const given = [...form.keys()]
		.filter((name) => name.startsWith('scope_custom.'))
		.map((name) => [name.slice('scope_'.length) as `custom.${string}`, read(form, name) as 'public'] as const)
	return Object.fromEntries(given.filter(([name, scope]) => scope !== usual.get(name)))
}

/**
 * The values that were posted, by key; `nameOf` is the control of a field. References are left to whoever can look names up, files to
 * own-files.server.ts.
 */
export function readOwn(
	form: FormData,
	fields: readonly CustomField[],
	language: Locale,
	nameOf = ({ key }: CustomField): string => scopeKey(key),
): Record<string, unknown> {
	const given = fields.filter((field) => field.type !== 'reference' && field.type !== 'file' && form.has(nameOf(field)))
	return Object.fromEntries(given.map((field) => [field.key, readOne(form, field, { name: nameOf(field), language })]))
}

function readOne(form: FormData, field: CustomField, { name, language }: { name: string; language: Locale }): unknown {
	if (field.type === 'choice' && field.settings.multiple)
		return form
			.getAll(name)
			.flatMap((text) => String(text).split(','))
			.filter(Boolean)
	const text = readOptional(form, name)
	// What is no number is kept as text, which the field refuses.
	return field.type === 'number' && text !== null ? (readNumber(text, language) ?? text) : text
}
