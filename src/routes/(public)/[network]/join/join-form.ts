/** The application form as data: which fields it asks, in which groups. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import type { FieldBearer } from '#domain/fields/field.schema.ts'
import type { ApplicantKind, Chosen, FormField } from '#domain/joining/form-fields.ts'
import { askedFunctions } from '#domain/joining/joining.schema.ts'
import type { AskedOwn } from '#domain/joining/own-fields.ts'
import { functionWords, kindWords, sizeWords } from '../../words.ts'
import { fieldWords, type FieldName } from './join-words.ts'
import { ownJoinFields } from './own-join-fields.ts'

export type JoinField = {
	name: string
	label: string
	type: 'text' | 'email' | 'tel' | 'url' | 'decimal' | 'date' | 'area' | 'select' | 'check' | 'many'
	options?: { value: string; label: string }[]
	hint?: string
	autocomplete?: string
	required: boolean
}
export type JoinGroup = {
	id: string
	title: string
	text?: string
	folded?: boolean
	fields: JoinField[]
	/** A heading of its own within. */ people?: { legend: string; fields: JoinField[] }[]
}

/** How many further people the form has room for. */
export const furtherPeople = 3

const options = (words: Record<string, () => string>) =>
	Object.entries(words).map(([value, label]) => ({ value, label: label() }))
const functionOptions = () => askedFunctions.map((value) => ({ value, label: functionWords[value]() }))

const looks: Partial<Record<FieldName, Partial<JoinField>>> = {
	mail: { type: 'email', autocomplete: 'email' },
	phone: { type: 'tel', autocomplete: 'tel' },
	born_on: { type: 'date', autocomplete: 'bday' },
	summary: { type: 'area' },
	motivation: { type: 'area' },
	name: { autocomplete: 'organization' },
	given_name: { autocomplete: 'given-name' },
	family_name: { autocomplete: 'family-name' },
	street: { autocomplete: 'address-line1' },
	postcode: { autocomplete: 'postal-code' },
	place: { autocomplete: 'address-level2' },
	role_title: { autocomplete: 'organization-title' },
	title: { autocomplete: 'honorific-prefix' },
}

function field(name: FieldName, required: boolean, more: Partial<JoinField> = {}): JoinField {
	const label = fieldWords[name]()
	return {
		name,
		type: 'text',
		required,
		...looks[name],
		...more,
		label: required || more.type === 'check' || more.type === 'many' ? label : m.join_optional({ label }),
	}
}

/** The form for a kind of applicant, with fields of the office where what they are about is asked. */
export function joinForm(kind: ApplicantKind, asked: Chosen, ownAsked: readonly AskedOwn[]): JoinGroup[] {
	const own = (of: FieldBearer) => ownJoinFields(ownAsked, of)
	const one = (name: FormField, more: Partial<JoinField> = {}) =>
		asked[name] === 'off' ? [] : [field(name, asked[name] === 'required', more)]
	const address =
		asked.address === 'off'
			? []
			: (['street', 'postcode', 'place'] as const).map((part) => field(part, asked.address === 'required'))
	const contact = [
		...one('salutation'),
		...one('title'),
		field('given_name', true),
		field('family_name', true),
		field('mail', true, { hint: m.join_field_mail_hint() }),
		...one('phone'),
	]
	const end = [...own('membership'), ...one('motivation'), ...one('heard'), ...one('listing', { type: 'check' })]
	const application = end.length > 0 ? [{ id: 'antrag', title: m.join_part_application(), fields: end }] : []
	if (kind === 'person')
		return [
			{
				id: 'person',
				title: m.join_part_person(),
				fields: [...contact, ...address, ...one('born_on'), ...own('person')],
			},
			...application,
		]
	return [
		{
			id: 'organisation',
			title: m.join_part_organisation(),
			fields: [
				field('name', true),
				...one('organisation_kind', { type: 'select', options: options(kindWords) }),
				...one('website'),
				...address,
				...one('size_class', { type: 'select', options: options(sizeWords) }),
				...one('founded'),
				...one('register_number'),
				...one('vat_id'),
				...one('summary', { hint: m.join_field_summary_hint() }),
				...own('organisation'),
			],
		},
		{
			id: 'kontakt',
			title: m.join_part_contact(),
			fields: [
				...contact,
				...one('role_title'),
				field('functions', false, {
					type: 'many',
					options: functionOptions().filter(({ value }) => value !== 'main-contact'),
				}),
				...own('person'),
			],
		},
		...(asked.people === 'off' ? [] : [peopleGroup()]),
		...application,
	]
}

function peopleGroup(): JoinGroup {
	const people = Array.from({ length: furtherPeople }, (_, at) => ({
		legend: m.join_person_number({ number: at + 1 }),
		fields: [
			...(['given_name', 'family_name', 'mail', 'role_title'] as const).map((name) => ({
				...field(name, true),
				name: `person_${at}_${name}`,
				required: false,
				autocomplete: 'off',
			})),
			{ ...field('functions', false, { type: 'many', options: functionOptions() }), name: `person_${at}_functions` },
		],
	}))
	return {
		id: 'personen',
		title: m.join_part_people(),
		text: m.join_part_people_text(),
		folded: true,
		fields: [],
		people,
	}
}
