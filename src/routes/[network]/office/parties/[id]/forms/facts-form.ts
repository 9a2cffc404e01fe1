/** The facts of a record as a form, and back. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { audienceOf, scopeOf } from '#domain/parties/party.visibility.ts'
import { scopedColumns } from '#domain/parties/record/facts.schema.ts'
import type { RecordFacts } from '#domain/parties/record/party-record.queries.ts'
import { kindWords, sizeWords } from '../../../../../(public)/words.ts'
import { fieldWords } from '../value-words.ts'
import { read, readOptional, type FieldView, type FormView } from './form-view.ts'
import { keptScopes, ownGroups, ownScopes, readOwnScopes, type OwnFields } from './own-fields.ts'
import { optionsOf, scopeOptions } from './options.ts'

type Facts = Omit<RecordFacts, 'id' | 'network_id' | 'identity_id' | 'created_at' | 'changed_at' | 'confirmed_on'>

/** What an empty record says. */
export const noFacts = (kind: 'organisation' | 'person'): Facts => ({
	kind, name: '', organisation_kind: 'company', legal_form: null, size_class: null, employees: null, founded: null, register_number: null,
	vat_id: null, summary: {}, description: {}, languages: [], salutation: null, title: null, given_name: null, family_name: null, born_on: null,
	scopes: {}, custom: {}, version: 1,
}) // prettier-ignore

export function factsForm(facts: Facts, own: OwnFields, cancelHref: string): FormView {
	const language = getLocale()
	const groups = ownGroups(own, facts.custom, language)
	return {
		section: 'angaben',
		action: '?/facts&edit=angaben',
		hidden: [{ name: 'version', value: String(facts.version) }, ...keptScopes(own, facts.scopes)],
		groups:
			facts.kind === 'organisation'
				? [...organisationGroups(facts), ...groups, scopesGroup(facts, own)]
				: [{ fields: personFields(facts) }, ...groups],
		submit: m.office_save(),
		cancelHref,
	}
}

const field = (column: string, value: unknown, more: Partial<FieldView> = {}): FieldView => ({
	name: column,
	column,
	label: fieldWords[column]!(),
	value: value === null || value === undefined ? '' : String(value),
	...more,
})

const localized = (column: 'summary' | 'description', facts: Facts, rows: number): FieldView[] =>
	(['de', 'en'] as const).map((language) =>
		field(column, facts[column][language], {
			name: `${column}_${language}`,
			label: `${fieldWords[column]!()} (${language === 'de' ? m.office_language_de() : m.office_language_en()})`,
			type: 'area',
			rows,
		}),
	)

export function organisationGroups(facts: Facts): FormView['groups'] {
	return [
		{
			fields: [
				field('name', facts.name, { required: true }),
				field('organisation_kind', facts.organisation_kind, { type: 'select', options: optionsOf(kindWords) }),
				field('legal_form', facts.legal_form),
				field('size_class', facts.size_class, {
					type: 'select',
					options: optionsOf(sizeWords),
					blank: m.office_not_known(),
				}),
				field('employees', facts.employees, { type: 'number' }),
				field('founded', facts.founded, { type: 'number' }),
				field('register_number', facts.register_number),
				field('vat_id', facts.vat_id),
				field('languages', facts.languages.join(', '), { hint: m.office_languages_hint() }),
			],
		},
		{ fields: [...localized('summary', facts, 2), ...localized('description', facts, 6)] },
	]
}

function scopesGroup(facts: Facts, own: OwnFields): FormView['groups'][number] {
	const builtIn = scopedColumns.map((column) =>
		field('scopes', scopeOf(column, facts.scopes), {
			name: `scope_${column}`,
			label: fieldWords[column]!(),
			type: 'select',
			options: scopeOptions(audienceOf[column].widest),
		}),
	)
	return { legend: m.office_scopes_legend(), folded: true, fields: [...builtIn, ...ownScopes(own, facts.scopes)] }
}

export function personFields(facts: Facts): FieldView[] {
	return [
		field('salutation', facts.salutation),
		field('title', facts.title),
		field('given_name', facts.given_name),
		field('family_name', facts.family_name, { required: true }),
		field('born_on', facts.born_on, { type: 'date' }),
	]
}

const number = (form: FormData, name: string): number | null => {
	const text = read(form, name).trim()
	return text === '' ? null : Number(text)
}

export function readOrganisation(form: FormData, fields: readonly CustomField[]) {
	const scopes = scopedColumns
		.map((column) => [column, read(form, `scope_${column}`)] as const)
		.filter(([column, scope]) => scope !== '' && scope !== audienceOf[column].default)
	return {
		name: read(form, 'name'),
		organisation_kind: read(form, 'organisation_kind') as 'company',
		legal_form: readOptional(form, 'legal_form'),
		size_class: readOptional(form, 'size_class') as '1-9' | null,
		employees: number(form, 'employees'),
		founded: number(form, 'founded'),
		register_number: readOptional(form, 'register_number'),
		vat_id: readOptional(form, 'vat_id'),
		summary: { de: read(form, 'summary_de'), en: read(form, 'summary_en') },
		description: { de: read(form, 'description_de'), en: read(form, 'description_en') },
		languages: read(form, 'languages')
			.toLowerCase()
			.split(/[\s,;]+/)
			.filter(Boolean),
		scopes: {
			...(Object.fromEntries(scopes) as Partial<Record<(typeof scopedColumns)[number], 'public'>>),
			...readOwnScopes(form, fields),
		},
	}
}

export function readPerson(form: FormData) {
	return {
		salutation: readOptional(form, 'salutation'),
		title: readOptional(form, 'title'),
		given_name: readOptional(form, 'given_name'),
		family_name: read(form, 'family_name'),
		born_on: readOptional(form, 'born_on'),
	}
}
