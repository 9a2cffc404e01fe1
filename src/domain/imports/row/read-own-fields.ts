/** Values of the fields that the office has defined, read from cells. */
import { fold } from '#platform/search-text.ts'
import type { CustomField, CustomValue } from '../../fields/field.schema.ts'
import { readNumber, valueSchema } from '../../fields/values.ts'
import { membershipTarget, ownTarget, type ColumnTarget } from '../columns/column-targets.ts'
import type { Cell, Cells } from './cells.ts'
import type { PlannedLink, Problem } from './planned.ts'
import { dayOf, type DayOrder } from './read-days.ts'
import { severalOf } from './values/text.ts'

/** Of a membership, a reference is not read: what a row says of it is fitted into those that are there. */
const hasTarget = ({ type, organisations, persons, retiredOn }: CustomField): boolean =>
	retiredOn === null && type !== 'file' && (type !== 'reference' || organisations || persons)

/** What a column can become: any field but a file, since a table holds none, and what an address leads to is never fetched. */
export const importable = (fields: readonly CustomField[]): CustomField[] =>
	fields.filter(hasTarget).map((field) => (field.type === 'reference' ? { ...field, memberships: false } : field))

/** What a column can be called after: fields of files as well, so that their cells are told instead of passed over. */
export const nameable = (fields: readonly CustomField[]): CustomField[] => [
	...importable(fields),
	...fields.filter(({ type, retiredOn }) => type === 'file' && retiredOn === null),
]

type Context = { fields: readonly CustomField[]; dayOrder: DayOrder }

/** The fields of a party, as JSON; `{}` for none. Fields of both kinds belong to whom the row is about. */
export function ownFieldsOf(cells: Cells, context: Context, party: Bearer, problems: Problem[]): string {
	return JSON.stringify(valuesOf(cells, context, (field) => targetFor(field, party), problems))
}

type Bearer = { kind: 'organisation' | 'person'; isMain: boolean }

function targetFor({ key, organisations, persons }: CustomField, { kind, isMain }: Bearer): ColumnTarget | null {
	const has = kind === 'person' ? persons : organisations
	return has && (isMain || !(organisations && persons)) ? ownTarget(key) : null
}

/** The fields of a party that refer to another record, by its name or number. */
export const referencesOf = (cells: Cells, fields: readonly CustomField[], party: Bearer): PlannedLink[] =>
	importable(fields).flatMap((field): PlannedLink[] => {
		const target = field.type === 'reference' ? targetFor(field, party) : null
		const cell = target && cells.cell(target)
		if (field.type !== 'reference' || !cell) return []
		const as = { field: field.key, to: field.settings.to }
		return [{ header: cell.header, value: cell.text, orElse: 'hint', candidates: [{ nameKey: fold(cell.text), as }] }]
	})

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
	for (const field of nameable(context.fields)) {
		const target = field.type === 'reference' ? null : targetOf(field)
		const cell = target && cells.cell(target)
		if (!target || !cell) continue
		if (field.type === 'file') {
			problems.push({ severity: 'hint', code: 'own-field-file', column: cell.header, facts: {} })
			continue
		}
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
