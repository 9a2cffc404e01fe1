/** Filters and orders by the fields that an office has defined, as SQL over `party_overview o`; filters over memberships, too. */
import { sql, type RawBuilder } from 'kysely'
import { fold } from '#platform/search-text.ts'
import type { CustomField } from '../../fields/field.schema.ts'
import { readNumber } from '../../fields/values.ts'

/** What a value of a field shall be: one of `values`, or between two ends, both included. */
export type FieldFilter = { key: string; values: string[]; from: string | null; to: string | null }

/** Among `values`: the field says something, or nothing. No choice has such a key. */
export const filled = '*'
export const empty = '-'

/**
 * Which rows a filter means; none when there is no such field any more, so that nothing is done to more records than meant.
 * Equal values are found by the index of `custom`. `row` is the alias of what has the fields.
 */
export function customCondition(filter: FieldFilter, fields: readonly CustomField[], row = 'o'): RawBuilder<boolean> {
	const field = fields.find(({ key, retiredOn }) => key === filter.key && retiredOn === null)
	if (!field) return sql<boolean>`false`
	const custom = sql.ref(`${row}.custom`)
	const parts = filter.values.map((value) => saysOne(custom, field, value))
	if (filter.from !== null || filter.to !== null) parts.push(between(custom, field, filter.from, filter.to))
	if (parts.length === 0) return sql<boolean>`true`
	return sql<boolean>`(${sql.join(parts, sql` or `)})`
}

/** The number of a party that a value of a filter by a reference names; null for anything else. */
export const partyNumber = (value: string): number | null => (/^\d{1,15}$/.test(value) ? Number(value) : null)

function saysOne(custom: RawBuilder<unknown>, field: CustomField, value: string): RawBuilder<unknown> {
	if (value === empty) return sql`not ${custom} ? ${field.key}`
	if (value === filled) return sql`${custom} ? ${field.key}`
	if (field.type === 'choice') {
		const wanted = { [field.key]: field.settings.multiple ? [value] : value }
		return says(custom, wanted)
	}
	if (field.type === 'reference') {
		const party = partyNumber(value)
		return party === null ? sql`false` : says(custom, { [field.key]: party })
	}
	if (field.type === 'text' || field.type === 'link' || field.type === 'file') {
		const words = fold(value).split(' ').filter(Boolean)
		if (words.length === 0) return sql`false`
		return sql.join(
			words.map((word) => sql`fold_text(${textOf(custom, field)}) like ${`%${word}%`}`),
			sql` and `,
		)
	}
	return between(custom, field, value, value)
}

/** The index of `custom` leaves out records without any field of the office: it is used where the question does, too. */
const says = (custom: RawBuilder<unknown>, wanted: object) =>
	sql`(${custom} <> '{}' and ${custom} @> ${JSON.stringify(wanted)}::jsonb)`

/** What of a value is read as text: of a file its name. */
const textOf = (custom: RawBuilder<unknown>, { key, type }: CustomField) =>
	type === 'file' ? sql`(${custom} -> ${key}) ->> 'fileName'` : sql`${custom} ->> ${key}`

/** Numbers and days between two ends; an end that is none lets nothing through. */
function between(
	custom: RawBuilder<unknown>,
	field: CustomField,
	from: string | null,
	to: string | null,
): RawBuilder<unknown> {
	const ends = [from, to].filter((end) => end !== null)
	if (field.type === 'number') {
		const [least, most] = [from, to].map((end) => (end === null ? null : readNumber(end, 'de')))
		if ((from !== null && least === null) || (to !== null && most === null)) return sql`false`
		// Values of different types have an order in jsonb, too: between two numbers there are numbers alone.
		const value = sql`(${custom} -> ${field.key})`
		return sql`${value} >= ${String(least ?? -1e13)}::jsonb and ${value} <= ${String(most ?? 1e13)}::jsonb`
	}
	if (field.type !== 'date' || ends.some((end) => !/^\d{4}-\d{2}-\d{2}$/.test(end))) return sql`false`
	const value = sql`(${custom} ->> ${field.key}) collate "C"`
	return sql`${value} >= ${from ?? '0000-00-00'} and ${value} <= ${to ?? '9999-99-99'}`
}

const numberOf = (custom: RawBuilder<unknown>, key: string) =>
	sql`case when jsonb_typeof(${custom} -> ${key}) = 'number' then (${custom} -> ${key})::numeric end`

/** By what rows are ordered; null when there is no such field. `row` is the alias of what has the fields. */
export function customOrder(key: string, fields: readonly CustomField[], row = 'o'): RawBuilder<unknown> | null {
	const field = fields.find((one) => one.key === key && one.retiredOn === null)
	if (!field) return null
	const custom = sql.ref(`${row}.custom`)
	if (field.type === 'number') return numberOf(custom, key)
	if (field.type === 'choice' && !field.settings.multiple)
		return sql`array_position(${field.settings.choices.map((choice) => choice.key)}::text[], ${custom} ->> ${key})`
	return sql`fold_text(${textOf(custom, field)})`
}
