/** Values of the fields that the office has defined, read from cells. */
import { fold } from '#platform/search-text.ts'
import type { CustomField, CustomValue } from '../../fields/field.schema.ts'
import { readNumber, valueSchema } from '../../fields/values.ts'
import { membershipTarget, ownTarget, type ColumnTarget } from '../columns/column-targets.ts'
import type { Cell, Cells } from './cells.ts'
import type { Problem } from './planned.ts'
import { dayOf, type DayOrder } from './read-days.ts'
import { severalOf } from './values/text.ts'

/** A column can become any field but a reference, since a name may mean several records, and a file, since a table holds none. */
export const importable = (fields: readonly CustomField[]): CustomField[] =>
	fields.filter(({ type, retiredOn }) => type !== 'reference' && type !== 'file' && retiredOn === null)

type Context = { fields: readonly CustomField[]; dayOrder: DayOrder }

/** The fields of a party, as JSON; `{}` for none. Fields of both kinds belong to whom the row is about. */
export function ownFieldsOf(
	cells: Cells,
	context: Context,
	party: { kind: 'organisation' | 'person'; isMain: boolean },
	problems: Problem[],
): string {
	const targetOf = ({ key, organisations, persons }: CustomField) => {
		const has = party.kind === 'person' ? persons : organisations
		return has && (party.isMain || !(organisations && persons)) ? ownTarget(key) : null
	}
	return JSON.stringify(valuesOf(cells, context, targetOf, problems))
}

/** The fields of a membership, by key. */
export const membershipFieldsOf = (cells: Cells, context: Context, problems: Problem[]): Record<string, CustomValue> =>
	valuesOf(cells, context, ({ key, memberships }) => (memberships ? membershipTarget(key) : null), problems)

/** The values in cells of their targets. What does not fit is a hint, and changes nothing. */
function valuesOf(
	cells: Cells,
	context: Context,
	targetOf: (field: CustomField) => ColumnTarget | null,
	problems: Problem[],
): Record<string, CustomValue> {
	const values: Record<string, CustomValue> = {}
	for (const field of importable(context.fields)) {
		const target = targetOf(field)
		const cell = target && cells.cell(target)
		if (!target || !cell) continue
		const whole = () => cells.text(target)
		const read = field.type === 'date' ? dayOf(cell, context.dayOrder, 'hint', problems) : readCell(field, cell, whole)
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
	return values
}

/** `whole` is the cell with its lines. */
function readCell(field: CustomField, { text }: Cell, whole: () => string): CustomValue | null {
	switch (field.type) {
		case 'number':
			return readNumber(field.settings.unit ? text.replace(field.settings.unit, '') : text, 'de')
		case 'text':
			return field.settings.long ? whole() : text
		case 'choice': {
			const keyOf = (word: string) =>
				field.settings.choices.find(({ key, label }) =>
					[key, label.de, label.en].some((name) => name !== undefined && fold(name) === fold(word)),
				)?.key
			if (!field.settings.multiple) return keyOf(text) ?? null
			const keys = severalOf(whole()).map(keyOf)
			return keys.every((key) => key !== undefined) ? keys : null
		}
		default:
			return text
	}
}
