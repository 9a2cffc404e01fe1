/** Filters of the member table by the fields that the office has defined. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { empty, filled, type FieldFilter } from '#domain/parties/table/custom-conditions.ts'
import type { TableQuestion } from '#domain/parties/table/table-question.ts'
import { inLanguage } from '#platform/localized.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import { fieldLabel } from '../../../(public)/field-words.ts'
import type { FilterGroup } from './filters.ts'
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
export const ownFilterGroups = (question: TableQuestion): FilterGroup[] => askedOf(question).flatMap(groupsOf)

function groupsOf({ prefix, fields, filters, nameOf }: Asked): FilterGroup[] {
	return fields.map((field) => {
		const filter = filters.find(({ key }) => key === field.key)
		const param = `${prefix}.${field.key}`
		const checked = (value: string) => filter?.values.includes(value) ?? false
		return {
			param,
			label: nameOf(field),
			inputs: inputsOf(field, filter, param),
			options: [
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

function inputsOf(field: CustomField, filter: FieldFilter | undefined, param: string): FilterGroup['inputs'] {
	if (field.type === 'text' || field.type === 'link' || field.type === 'file') {
		const typed = filter?.values.find((value) => value !== filled && value !== empty)
		return [{ name: param, label: m.fields_contains(), type: 'text', value: typed ?? '' }]
	}
	if (field.type !== 'number' && field.type !== 'date') return undefined
	const type = field.type === 'date' ? ('date' as const) : ('text' as const)
	return [
		{ name: `${param}.from`, label: m.fields_from(), type, value: filter?.from ?? '' },
		{ name: `${param}.to`, label: m.fields_to_end(), type, value: filter?.to ?? '' },
	]
}

/** One chip per field that narrows the table; also for one that is out of use by now, which lets nothing through. */
export function ownChips(question: TableQuestion, href: TableHref): { label: string; removeHref: string }[] {
	return askedOf(question).flatMap(({ fields, filters, nameOf, asking }) =>
		filters.map((filter) => {
			const field = fields.find(({ key }) => key === filter.key)
			return {
				label: field
					? m.office_filter_chip({ filter: nameOf(field), values: filterWords(field, filter) })
					: m.fields_filter_gone(),
				removeHref: href(asking(filters.filter((other) => other !== filter))),
			}
		}),
	)
}

/** What a filter asks for, in words. */
export function filterWords(field: CustomField, { values, from, to }: FieldFilter): string {
	const named = values.map((value) => {
		if (value === filled) return m.fields_filled()
		if (value === empty) return m.fields_empty()
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
