/** The member table as a file: the chosen columns with their words, figures as figures and days as days. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { districtBy, districtName } from '#domain/atlas/geo/districts.ts'
import type { CustomField } from '#domain/fields/field.schema.ts'
import type { SeenField } from '#domain/parties/party.visibility.ts'
import type { TableRow } from '#domain/parties/party-table.queries.ts'
import { columnsOf, type BuiltInColumn, type TableQuestion } from '#domain/parties/table/table-question.ts'
import { inLanguage } from '#platform/localized.ts'
import type { Cell, Table } from '#platform/tabular/row.ts'
import { fieldLabel } from '../../../../(public)/field-words.ts'
import { functionWords, sizeWords } from '../../../../(public)/words.ts'
import { columnWords, stateWords } from '../column-words.ts'
import { fieldCell, unitOf } from '../field-cell.ts'
import { membershipFieldLabel } from '../own-filters.ts'

type Part = { head: string; cell(row: TableRow): Cell }

export function exportTable(
	question: TableQuestion,
	first: IteratorResult<TableRow, void>,
	rest: AsyncGenerator<TableRow>,
): Table {
	const parts = partsOf(question)
	async function* rows() {
		if (first.done) return
		yield parts.map((part) => part.cell(first.value))
		for await (const row of rest) yield parts.map((part) => part.cell(row))
	}
	return {
		name: question.kind === 'person' ? m.office_persons() : m.office_members(),
		header: parts.map((part) => part.head),
		rows: rows(),
	}
}

function partsOf(question: TableQuestion): Part[] {
	const shown = columnsOf[question.kind].filter((column) => question.columns.includes(column))
	const own = question.fields.filter(({ key }) => question.columns.includes(`custom.${key}`))
	const ofMembership = question.membershipFields.filter(({ key }) => question.columns.includes(`membership.${key}`))
	return [
		{ head: columnWords.name(), cell: (row) => row.name },
		...shown.flatMap(columnParts),
		...own.map((field) => ownPart(field, fieldLabel(field), (row) => row.fields)),
		...ofMembership.map((field) => ownPart(field, membershipFieldLabel(field), (row) => row.membershipFields)),
	]
}

/** The words now, in the language of the request: rows are written later, when nobody knows it any more. */
function spoken<Key extends string>(words: Record<Key, () => string>): Record<Key, string> {
	return Object.fromEntries(Object.entries<() => string>(words).map(([key, say]) => [key, say()])) as Record<
		Key,
		string
	>
}

/** A field of the office: numbers as numbers, with their unit in the head. */
function ownPart(field: CustomField, label: string, seenIn: (row: TableRow) => readonly SeenField[]): Part {
	const language = getLocale()
	return {
		head: label + unitOf(field),
		cell: (row) => fieldCell(field, seenIn(row), language),
	}
}

/** Most columns are one; those that show two things become two. */
function columnParts(column: BuiltInColumn): Part[] {
	const language = getLocale()
	const states = spoken(stateWords)
	const sizes = spoken(sizeWords)
	const functions = spoken(functionWords)
	const one = (cell: Part['cell']): Part[] => [{ head: columnWords[column](), cell }]
	switch (column) {
		case 'place':
			return [
				...one((row) => row.place),
				{ head: m.office_filter_district(), cell: (row) => nameOf(row.district, language) },
			]
		case 'since':
			return one((row) => (row.since ? { day: row.since } : null))
		case 'until':
			return one((row) => (row.until ? { day: row.until } : null))
		case 'membership':
			return [
				...one((row) => (row.membership ? states[row.membership.status] : null)),
				{ head: m.office_filter_type(), cell: (row) => inLanguage(row.membership?.type, language)?.text ?? null },
			]
		case 'claims':
			return [...one((row) => row.claims), { head: m.office_export_proven(), cell: (row) => row.proven }]
		case 'tags':
			return one((row) => row.tags.join(', ') || null)
		case 'changed':
			return one((row) => ({
				day: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(row.changedAt),
			}))
		case 'size':
			return one((row) => (row.size ? sizes[row.size] : null))
		case 'mail':
			return one((row) => row.mail)
		case 'phone':
			return one((row) => row.phone)
		case 'function':
			return [
				...one((row) => row.function?.name ?? null),
				{
					head: m.office_export_role(),
					cell: (row) => (row.function ? (row.function.title ?? functions[row.function.kind]) : null),
				},
			]
	}
}

function nameOf(district: string | null, language: 'de' | 'en'): string | null {
	const found = district ? districtBy(district) : undefined
	return found ? districtName(found, language) : district
}
