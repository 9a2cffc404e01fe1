/** A field of the office as a cell of a file: figures as figures, days as days. */
import type { CustomField } from '#domain/fields/field.schema.ts'
import type { SeenField } from '#domain/parties/party.visibility.ts'
import type { Locale } from '#platform/localized.ts'
import type { Cell } from '#platform/tabular/row.ts'
import { fieldText } from '../../../(public)/field-words.ts'

/** The unit, for the head of the column; nothing for other fields than numbers with one. */
export const unitOf = (field: CustomField): string =>
	field.type === 'number' && field.settings.unit ? ` (${field.settings.unit})` : ''

/** What a row says in the field; null for nothing. */
export function fieldCell({ key }: CustomField, fields: readonly SeenField[], language: Locale): Cell {
	const seen = fields.find((field) => field.key === key)
	if (!seen) return null
	if (seen.type === 'number') return Number(seen.value)
	if (seen.type === 'date') return { day: String(seen.value) }
	return seen.type === 'link' ? String(seen.value) : fieldText(seen, language)
}
