/** Values of the fields that the office has defined, read from cells. */
import { fold } from '#platform/search-text.ts'
import type { CustomField, CustomValue } from '../../fields/field.schema.ts'
import { readNumber, valueSchema } from '../../fields/values.ts'
import { ownTarget } from '../columns/column-targets.ts'
import type { Cell, Cells } from './cells.ts'
import type { Problem } from './planned.ts'
import { dayOf, type DayOrder } from './read-days.ts'
import { severalOf } from './values/text.ts'

/** A column can become any field but a reference, since a name may mean several records, and a file, since a table holds none. */
export const importable = (fields: readonly CustomField[]): CustomField[] =>
	fields.filter(({ type, retiredOn }) => type !== 'reference' && type !== 'file' && retiredOn === null)

/**
 * The fields of a party, as JSON; `{}` for none. Fields of both kinds belong to whom the row is about. What does not fit is a
 * hint, and changes nothing.
 */
export function ownFieldsOf(
	cells: Cells,
	context: { fields: readonly CustomField[]; dayOrder: DayOrder },
	party: { kind: 'organisation' | 'person'; isMain: boolean },
	problems: Problem[],
): string {
	const values: Record<string, CustomValue> = {}
	for (const field of importable(context.fields)) {
		const both = field.organisations && field.persons
		const has = party.kind === 'person' ? field.persons : field.organisations
		const cell = has && (party.isMain || !both) ? cells.cell(ownTarget(field.key)) : null
		if (!cell) continue
		const read = field.type === 'date' ? dayOf(cell, context.dayOrder, 'hint', problems) : readCell(field, cell, cells)
		const parsed = read === null ? null : valueSchema(field).safeParse(read)
		if (parsed?.success) values[field.key] = parsed.data
		else if (parsed || field.type !== 'date')
			problems.push({
				severity: 'hint',
				code: 'own-field-unfit',
				column: cell.header,
				facts: { value: cell.text.slice(0, 100) },
			})
	}
	return JSON.stringify(values)
}

function readCell(field: CustomField, { text }: Cell, cells: Cells): CustomValue | null {
	switch (field.type) {
		case 'number':
			return readNumber(field.settings.unit ? text.replace(field.settings.unit, '') : text, 'de')
		case 'text':
			return field.settings.long ? cells.text(ownTarget(field.key)) : text
		case 'choice': {
			const keyOf = (word: string) =>
				field.settings.choices.find(({ key, label }) =>
					[key, label.de, label.en].some((name) => name !== undefined && fold(name) === fold(word)),
				)?.key
			if (!field.settings.multiple) return keyOf(text) ?? null
			const keys = severalOf(cells.text(ownTarget(field.key))).map(keyOf)
			return keys.every((key) => key !== undefined) ? keys : null
		}
		default:
			return text
	}
}
