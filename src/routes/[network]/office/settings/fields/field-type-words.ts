/** What the types of fields are called. */
import type { FieldType } from '#domain/fields/field.schema.ts'
import { m } from '#generated/paraglide/messages.js'

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
