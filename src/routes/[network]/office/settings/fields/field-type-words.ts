/** What the types of fields, and the records that have them, are called. */
import type { CustomField, FieldType } from '#domain/fields/field.schema.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Locale } from '#platform/localized.ts'
import { formatList } from '#ui/format.ts'

export const typeWords: Record<FieldType, () => string> = {
	text: m.fields_type_text,
	number: m.fields_type_number,
	choice: m.fields_type_choice,
	date: m.fields_type_date,
	link: m.fields_type_link,
	file: m.fields_type_file,
	reference: m.fields_type_reference,
}

export const typeExamples: Record<FieldType, () => string> = {
	text: m.fields_example_text,
	number: m.fields_example_number,
	choice: m.fields_example_choice,
	date: m.fields_example_date,
	link: m.fields_example_link,
	file: m.fields_example_file,
	reference: m.fields_example_reference,
}

/** "Organisationen und Mitgliedschaften": which records have the field. */
export const recordWords = (field: CustomField, locale: Locale): string =>
	formatList(
		[
			field.organisations && m.fields_for_organisations(),
			field.persons && m.fields_for_persons(),
			field.memberships && m.fields_for_memberships(),
		].filter((part) => typeof part === 'string'),
		locale,
	)
