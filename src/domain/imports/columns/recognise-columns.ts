/** From the headers of a file to what its columns become. */
import type { CustomField } from '../../fields/field.schema.ts'
import {
	findingTargets,
	isOwnTarget,
	membershipTarget,
	namingTargets,
	ownTarget,
	type Column,
	type ColumnTarget,
} from './column-targets.ts'
import { knownFormats, type KnownFormat } from './formats/known-formats.ts'
import { headerKey } from './header-key.ts'
import { synonyms } from './synonyms.ts'

export type Recognised = {
	columns: Column[]
	/** Id of the known format, null for a list of its own kind. */
	format: string | null
	/** Headers of which nothing is known; they are ignored until somebody says otherwise. */
	unknown: string[]
}

/** The format with the most of its signs among the headers, if it has enough. */
export function findFormat(headers: readonly string[]): KnownFormat | null {
	const keys = new Set(headers.map(headerKey))
	let best: KnownFormat | null = null
	let most = 0
	for (const format of knownFormats) {
		const found = [...format.signKeys].filter((key) => keys.has(key)).length
		if ((found >= format.enough || format.isDecisive(keys)) && found > most) {
			best = format
			most = found
		}
	}
	return best
}

/** Null for a list of its own kind. */
export const formatById = (id: string | null): KnownFormat | null =>
	knownFormats.find((format) => format.id === id) ?? null

/** Maps every header: by the known format, by synonyms, and by what stands beside it. */
export function recogniseColumns(headers: readonly string[]): Recognised {
	const format = findFormat(headers)
	const unknown: string[] = []
	const columns = headers.map((header): Column => {
		const target = format?.targetOf(header) ?? synonyms.get(headerKey(header)) ?? null
		if (target === null && header !== '') unknown.push(header)
		return { header, target: target ?? 'ignored' }
	})
	return { columns: format ? columns : inContext(columns), format: format?.id ?? null, unknown }
}

/**
 * "Name" is the family name beside a given name, the contact person beside a firm, and else the name of the organisation.
 * A file of persons has no family names without "Name".
 */
function inContext(columns: Column[]): Column[] {
	const has = (target: ColumnTarget) => columns.some((column) => column.target === target)
	const name: ColumnTarget =
		has('person.given-name') && !has('person.family-name')
			? 'person.family-name'
			: has('organisation.name')
				? 'person.name'
				: 'organisation.name'
	const taken = has(name) || (name === 'person.name' && has('person.family-name'))
	return columns.map((column) =>
		column.target === 'contact.name' ? { ...column, target: taken ? 'ignored' : name } : column,
	)
}

/** The columns with the targets that a person has chosen by header; headers are compared folded. */
export function withChosen(columns: readonly Column[], chosen: ReadonlyMap<string, ColumnTarget>): Column[] {
	return columns.map((column) => ({ ...column, target: chosen.get(headerKey(column.header)) ?? column.target }))
}

/**
 * The same with the fields that the office has defined: a header of which nothing else is known becomes the field that is called
 * so, and one that was chosen as a field that is out of use by now is ignored. In a list of its own kind the name of a field says more
 * than what such headers usually mean, except whom a row is about.
 */
export function withOwnFields(
	{ columns, format }: Pick<Recognised, 'columns' | 'format'>,
	chosen: ReadonlyMap<string, ColumnTarget>,
	fields: readonly CustomField[],
): Column[] {
	const known = new Set(fields.flatMap(targetsOf))
	const named = new Map<string, ColumnTarget>()
	// Of a field that memberships have, too, the record itself is meant.
	for (const field of fields)
		for (const name of [field.key, field.label.en, field.label.de])
			if (name) named.set(headerKey(name), targetsOf(field)[0]!)
	const isOpen = ({ target }: Column) =>
		target === 'ignored' || (format === null && !namingTargets.has(target) && !findingTargets.has(target))
	const recognised = columns.map((column) =>
		isOpen(column) ? { ...column, target: named.get(headerKey(column.header)) ?? column.target } : column,
	)
	return withChosen(recognised, chosen).map((column) =>
		isOwnTarget(column.target) && !known.has(column.target) ? { ...column, target: 'ignored' as const } : column,
	)
}

/** What a column with values of a field can become: that of the record, that of its membership, or either. */
export const targetsOf = ({ key, organisations, persons, memberships }: CustomField): ColumnTarget[] => [
	...(organisations || persons ? [ownTarget(key)] : []),
	...(memberships ? [membershipTarget(key)] : []),
]

/** How many headers say something: by this the header row and the right sheet are found. */
export function countKnown(headers: readonly string[]): number {
	return recogniseColumns(headers).columns.filter((column) => column.target !== 'ignored').length
}

/** Whether rows can be found by a number, and say something of whom they find. */
export const findsSomebody = (columns: readonly Column[]): boolean =>
	columns.some((column) => findingTargets.has(column.target)) &&
	columns.filter((column) => column.target !== 'ignored').length > 1

/** Whether rows can have a name at all. */
export const namesSomebody = (columns: readonly Column[]): boolean =>
	columns.some((column) => namingTargets.has(column.target))
