/** A field that the office defines as a form, and back. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField, DefineField as Schema, FieldType } from '#domain/fields/field.schema.ts'
import { readNumber } from '#domain/fields/values.ts'
import type { z } from 'zod'
import { inLocale, paths } from '#platform/paths.ts'
import { read, readOptional, type FieldView, type FormView } from '../../parties/[id]/forms/form-view.ts'
import { scopeOptions } from '../../parties/[id]/forms/options.ts'
import { typeWords } from './field-type-words.ts'

const emptyChoices = 5

/** The form of a new field of a type, or of one that is there. */
export function fieldForm(type: FieldType, field: CustomField | undefined, slug: string): FormView {
	const [language, bears] = [getLocale(), field ?? { organisations: true, persons: false, memberships: false }]
	return {
		section: 'field',
		action: field ? '?/change' : `?/define&type=${type}`,
		hidden: [{ name: 'type', value: type }, ...choiceKeys(field)],
		groups: [
			{
				fields: [
					text('label_de', m.fields_label_de(), field?.label.de, { required: true }),
					text('label_en', m.fields_label_en(), field?.label.en),
					text('hint_de', m.fields_hint_de(), field?.hint.de, { hint: m.fields_hint_how() }),
					text('hint_en', m.fields_hint_en(), field?.hint.en),
				],
			},
			...settingsGroups(type, field),
			{
				legend: m.fields_for(),
				fields: [
					check('organisations', m.fields_for_organisations(), bears.organisations),
					check('persons', m.fields_for_persons(), bears.persons),
					check('memberships', m.fields_for_memberships(), bears.memberships, m.fields_for_memberships_how()),
				],
			},
			{
				fields: [
					{
						name: 'scope', label: m.fields_scope(), type: 'select', value: field?.scope ?? 'office',
						options: scopeOptions(), hint: m.fields_scope_how(),
					},
					check('required', m.fields_required(), field?.required ?? false, m.fields_required_how()),
					...(type === 'reference' ? [] : [check('memberEdits', m.fields_member_edits(), field?.memberEdits ?? false, m.fields_member_edits_how())]),
				],
			},
		],
		submit: field ? m.office_save() : m.fields_define(),
		cancelHref: inLocale(paths.fields(slug), language),
		note: [m.fields_type_is({ type: typeWords[type]() }), type === 'choice' ? m.fields_choice_how() : '']
			.filter(Boolean)
			.join('. '),
	} // prettier-ignore
}

const text = (
	name: string,
	label: string,
	value: string | null | undefined,
	more: Partial<FieldView> = {},
): FieldView => ({
	name,
	label,
	value: value ?? '',
	...more,
})
const check = (name: string, label: string, checked: boolean, hint?: string): FieldView => ({
	name,
	label,
	type: 'check',
	value: checked ? 'on' : '',
	hint,
})

function settingsGroups(type: FieldType, field: CustomField | undefined): FormView['groups'] {
	switch (type) {
		case 'text':
			return [{ fields: [check('long', m.fields_long(), field?.type === 'text' && field.settings.long)] }]
		case 'number': {
			const { least = null, most = null, unit = null } = field?.type === 'number' ? field.settings : {}
			return [
				{
					legend: m.fields_limits(),
					fields: [
						text('least', m.fields_least(), written(least), { type: 'decimal' }),
						text('most', m.fields_most(), written(most), { type: 'decimal' }),
						text('unit', m.fields_unit(), unit, { hint: m.fields_unit_how() }),
					],
				},
			]
		}
		case 'choice':
			return choiceGroups(field)
		case 'reference':
			return field
				? []
				: [
						{
							fields: [
								{
									name: 'to',
									label: m.fields_to(),
									type: 'select',
									value: 'organisation',
									options: [
										{ value: 'organisation', label: m.fields_to_organisation() },
										{ value: 'person', label: m.fields_to_person() },
									],
								},
							],
						},
					]
		default:
			return []
	}
}

const written = (number: number | null): string =>
	number === null ? '' : getLocale() === 'de' ? String(number).replace('.', ',') : String(number)

const choicesOf = (field: CustomField | undefined) => (field?.type === 'choice' ? field.settings.choices : [])

const choiceKeys = (field: CustomField | undefined): FormView['hidden'] =>
	choicesOf(field).map(({ key }, at) => ({ name: `choice_${at}_key`, value: key }))

function choiceGroups(field: CustomField | undefined): FormView['groups'] {
	const there = choicesOf(field)
	const rows = [...there, ...Array.from({ length: emptyChoices }, () => undefined)]
	return [
		{ fields: field ? [] : [check('multiple', m.fields_multiple(), false, m.fields_multiple_how())] },
		...rows.map((choice, at) => ({
			legend: m.fields_choice({ number: at + 1 }),
			fields: [
				text(`choice_${at}_de`, m.fields_choice_de(), choice?.label.de),
				text(`choice_${at}_en`, m.fields_choice_en(), choice?.label.en),
				...(choice ? [check(`choice_${at}_retired`, m.fields_choice_retired(), choice.retired ?? false)] : []),
			],
		})),
	].filter(({ fields }) => fields.length > 0)
}

/** What was typed, for the command; a number that is none is left for it to refuse. */
export function readField(form: FormData, type: FieldType, before: CustomField | undefined): z.input<typeof Schema> {
	const number = (name: string): number | null => {
		const given = readOptional(form, name)
		return given === null ? null : (readNumber(given, getLocale()) ?? Number.NaN)
	}
	const about = {
		label: { de: read(form, 'label_de'), en: read(form, 'label_en') },
		hint: { de: read(form, 'hint_de'), en: read(form, 'hint_en') },
		organisations: form.has('organisations'),
		persons: form.has('persons'),
		memberships: form.has('memberships'),
		scope: read(form, 'scope') as Schema['scope'],
		required: form.has('required'),
		memberEdits: form.has('memberEdits'),
	}
	switch (type) {
		case 'text':
			return { ...about, type, settings: { long: form.has('long') } }
		case 'number':
			return {
				...about,
				type,
				settings: { least: number('least'), most: number('most'), unit: readOptional(form, 'unit') },
			}
		case 'choice':
			return { ...about, type, settings: { multiple: form.has('multiple'), choices: readChoices(form) } }
		case 'reference': {
			const to =
				before?.type === 'reference' ? before.settings.to : read(form, 'to') === 'person' ? 'person' : 'organisation'
			return { ...about, type, settings: { to } }
		}
		default:
			return { ...about, type, settings: {} }
	}
}

function readChoices(form: FormData) {
	const rows = [...form.keys()].flatMap((name) => /^choice_(\d{1,3})_de$/.exec(name)?.[1] ?? [])
	return rows.flatMap((at) => {
		const label = { de: read(form, `choice_${at}_de`), en: read(form, `choice_${at}_en`) }
		const key = readOptional(form, `choice_${at}_key`)
		if (key === null && label.de.trim() === '' && label.en.trim() === '') return []
		return [{ label, ...(key !== null && { key }), ...(form.has(`choice_${at}_retired`) && { retired: true }) }]
	})
}

/** The control that a path of the command's input stands for. */
export function controlOf(path: string, form: FormData): string {
	const [part, name, at, , language] = path.split('.')
	if (part === 'label' || part === 'hint') return `${part}_${name ?? 'de'}`
	if (part !== 'settings') return part ?? ''
	if (name !== 'choices') return name ?? ''
	const rows = [...form.keys()].flatMap((key) => /^choice_(\d{1,3})_de$/.exec(key)?.[1] ?? [])
	const filled = rows.filter(
		(row) =>
			read(form, `choice_${row}_de`).trim() || read(form, `choice_${row}_en`).trim() || form.has(`choice_${row}_key`),
	)
	return `choice_${filled[Number(at ?? 0)] ?? 0}_${language ?? 'de'}`
}
