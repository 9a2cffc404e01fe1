/** Filters of the member table by the fields that the office has defined. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { empty, filled, partyNumber, type FieldFilter } from '#domain/parties/table/custom-conditions.ts'
import type { TableQuestion } from '#domain/parties/table/table-question.ts'
import { inLanguage } from '#platform/localized.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import { fieldLabel } from '../../../(public)/field-words.ts'
import type { FilterGroup } from './filters.ts'
import type { Option, Referred } from './referred.server.ts'
import type { TableHref } from './table-view.ts'

type Asked = {
	prefix: 'f' | 'mf'
	fields: readonly CustomField[]
	filters: FieldFilter[]
	nameOf: (field: CustomField) => string
	/** The question with other filters. */
	asking: (filters: FieldFilter[]) => Partial<TableQuestion>
}

/** Fields and what is asked of them: those of records, and those of their memberships. */
const askedOf = ({ fields, custom, membershipFields, ofMembership }: TableQuestion): Asked[] => [
	{ prefix: 'f', fields, filters: custom, nameOf: fieldLabel, asking: (filters) => ({ custom: filters }) },
	{
		prefix: 'mf',
		fields: membershipFields,
		filters: ofMembership,
		nameOf: membershipFieldLabel,
		asking: (filters) => ({ ofMembership: filters }),
	},
]

/** What a field is called where those of the record stand beside it. */
export const membershipFieldLabel = (field: CustomField): string => m.fields_of_membership({ field: fieldLabel(field) })

/** One group per field: choices to check, a word or a range to type. */
export const ownFilterGroups = (question: TableQuestion, referred: Referred): FilterGroup[] =>
	askedOf(question).flatMap((asked) => groupsOf(asked, referred))

function groupsOf({ prefix, fields, filters, nameOf }: Asked, { names, near }: Referred): FilterGroup[] {
	return fields.map((field) => {
		const filter = filters.find(({ key }) => key === field.key)
		const param = `${prefix}.${field.key}`
		const checked = (value: string) => filter?.values.includes(value) ?? false
		return {
			param,
			label: nameOf(field),
			inputs: inputsOf(field, filter, param),
			unclear: unclearWords(field, filter, near),
			options: [
				...(field.type === 'reference' ? partyOptions(filter, names, near.get(field) ?? []) : []),
				...(field.type === 'choice'
					? field.settings.choices.map(({ key, label }) => ({
							value: key,
							label: inLanguage(label, getLocale())?.text ?? key,
						}))
					: []),
				{ value: filled, label: m.fields_filled() },
				{ value: empty, label: m.fields_empty() },
			].map((option) => ({ ...option, checked: checked(option.value) })),
		}
	})
}

/** Who is asked for, then who may be meant. */
function partyOptions(filter: FieldFilter | undefined, names: Referred['names'], near: Option[]): Option[] {
	const asked = (filter?.values ?? []).filter((value) => partyNumber(value) !== null)
	return [
		...asked.map((value) => ({ value, label: names.get(Number(value)) ?? m.segments_gone() })),
		...near.filter(({ value }) => !asked.includes(value)),
	]
}

/** What is asked back about a name that is not exactly one. */
function unclearWords(field: CustomField, filter: FieldFilter | undefined, near: Referred['near']): string | undefined {
	const options = near.get(field)
	if (!options) return undefined
	return options.length > 0
		? m.fields_which({ field: fieldLabel(field) })
		: m.fields_filter_nobody({ text: typedIn(filter) })
}

/** The first value that somebody typed. */
const typedIn = (filter: FieldFilter | undefined): string =>
	filter?.values.find((value) => value !== filled && value !== empty) ?? ''

function inputsOf(field: CustomField, filter: FieldFilter | undefined, param: string): FilterGroup['inputs'] {
	if (field.type === 'text' || field.type === 'link' || field.type === 'file') {
		return [{ name: param, label: m.fields_contains(), type: 'text', value: typedIn(filter) }]
	}
	if (field.type === 'reference') {
		const names = filter?.values.filter((value) => partyNumber(value) === null)
		return [
			{
				name: param,
				label: m.fields_filter_name(),
				type: 'text',
				value: names && filter ? typedIn({ ...filter, values: names }) : '',
			},
		]
	}
	if (field.type !== 'number' && field.type !== 'date') return undefined
	const type = field.type === 'date' ? ('date' as const) : ('text' as const)
	return [
		{ name: `${param}.from`, label: m.fields_from(), type, value: filter?.from ?? '' },
		{ name: `${param}.to`, label: m.fields_to_end(), type, value: filter?.to ?? '' },
	]
}

/** One chip per field that narrows the table; also for one that is out of use by now, which lets nothing through. */
export function ownChips(
	question: TableQuestion,
	href: TableHref,
	names: Referred['names'],
): { label: string; removeHref: string }[] {
	return askedOf(question).flatMap(({ fields, filters, nameOf, asking }) =>
		filters.map((filter) => {
			const field = fields.find(({ key }) => key === filter.key)
			return {
				label: field
					? m.office_filter_chip({ filter: nameOf(field), values: filterWords(field, filter, names) })
					: m.fields_filter_gone(),
				removeHref: href(asking(filters.filter((other) => other !== filter))),
			}
		}),
	)
}

/** What a filter asks for, in words; `names` are those of parties by their numbers. */
export function filterWords(field: CustomField, { values, from, to }: FieldFilter, names: Referred['names']): string {
	const named = values.map((value) => {
		if (value === filled) return m.fields_filled()
		if (value === empty) return m.fields_empty()
		const party = field.type === 'reference' ? partyNumber(value) : null
		if (party !== null) return names.get(party) ?? m.segments_gone()
		if (field.type !== 'choice') return value
		const choice = field.settings.choices.find(({ key }) => key === value)
		return choice ? (inLanguage(choice.label, getLocale())?.text ?? value) : value
	})
	const end = (text: string) => endWords(field, text)
	if (from !== null && to !== null) named.push(m.fields_range({ from: end(from), to: end(to) }))
	else if (from !== null) named.push(m.fields_range_from({ from: end(from) }))
	else if (to !== null) named.push(m.fields_range_to({ to: end(to) }))
	return named.join(', ')
}

function endWords({ type }: CustomField, text: string): string {
	if (type === 'number' && Number.isFinite(Number(text))) return formatNumber(Number(text), getLocale())
	return type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text, getLocale()) : text
}
