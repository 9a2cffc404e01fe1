/** What the application form may ask, as lines of a table in the order of the form, those of the office among them. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { CustomField, FieldBearer } from '#domain/fields/field.schema.ts'
import type { ApplicationForm } from '#domain/joining/application-form.queries.ts'
import { formFieldNames, formFields, needs, type FormField, type Need } from '#domain/joining/form-fields.ts'
import { askableFields, fieldBearers, ownName } from '#domain/joining/own-fields.ts'
import { formatList } from '#ui/format.ts'
import { fieldLabel } from '../../../../(public)/field-words.ts'
import { fieldWords } from '../../../../(public)/[network]/join/join-words.ts'

const needWords = {
	off: m.application_form_off,
	optional: m.application_form_optional,
	required: m.application_form_required,
}
const optionsOf = (given: readonly Need[]) => given.map((value) => ({ value, label: needWords[value]() }))

/** Behind which line those of the office stand. */
const own: Partial<Record<FormField, FieldBearer>> = {
	summary: 'organisation',
	born_on: 'person',
	people: 'membership',
}
const ownNotes: Record<FieldBearer, () => string> = {
	organisation: m.application_form_own_organisation,
	person: m.application_form_own_person,
	membership: m.application_form_own_membership,
}

export function formRows({ fields: chosen }: ApplicationForm, fields: readonly CustomField[]) {
	return formFieldNames.flatMap((name) => {
		const asked: { usual: Need; of: readonly string[]; free?: true } = formFields[name]
		const of = own[name]
		return [
			{
				name: name as string,
				label: fieldWords[name](),
				note: noteOf(asked.of),
				value: chosen[name] ?? asked.usual,
				options: optionsOf(needs.filter((need) => !asked.free || need !== 'required')),
			},
			...(of ? askableFields(fields, of) : []).map((field) => ({
				name: ownName(of!, field.key) as string,
				label: fieldLabel(field),
				note: ownNotes[of!](),
				value: chosen[ownName(of!, field.key)] ?? 'off',
				options: optionsOf(needs),
			})),
		]
	})
}

function noteOf(of: readonly string[]): string | undefined {
	if (of.length === 2) return undefined
	return of[0] === 'person' ? m.application_form_of_person() : m.application_form_of_organisation()
}

/** The fields of the office that the form cannot ask, named. */
export function neverAsked(fields: readonly CustomField[]): string | undefined {
	const asked = new Set(fieldBearers.flatMap((of) => askableFields(fields, of)))
	const others = fields.filter((field) => field.retiredOn === null && !asked.has(field))
	return others.length > 0 ? formatList(others.map(fieldLabel), getLocale()) : undefined
}

/** What was chosen, by the names of the lines. */
export const chosenNeeds = (form: FormData, fields: readonly CustomField[]) =>
	Object.fromEntries(
		[...formFieldNames, ...fieldBearers.flatMap((of) => askableFields(fields, of).map(({ key }) => ownName(of, key)))]
			.filter((name) => form.has(`field_${name}`))
			.map((name) => [name, String(form.get(`field_${name}`))]),
	)
