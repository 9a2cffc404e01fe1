/** The organisation and the person that a row names, with the columns of their records. */
import { fold } from '#platform/search-text.ts'
import { sizeClassOf } from '../../parties/party.schema.ts'
import type { Cells } from './cells.ts'
import { noColumns, type PlannedColumns, type Problem } from './planned.ts'
import { dayOf, type DayOrder } from './read-days.ts'
import { kindByName, legalFormOf, readOrganisationKind } from './values/organisation-kind.ts'
import { readSalutation, splitName } from './values/person-name.ts'
import { readEmployees, readSizeClass, readYear } from './values/size.ts'

export type RowKind = 'organisation' | 'person' | null

/** What the row is about, where a column says so. */
export function rowKindOf(cells: Cells): RowKind {
	if (/^(org|organi[sz]ation|company|firma|true|ja|yes|1|x)$/i.test(cells.one('row.is-organisation')))
		return 'organisation'
	const kind = fold(cells.one('row.kind'))
	if (
		/^(organi[sz]ation|organi[sz]ationen|company|firma|unternehmen|j|ja|yes|true|wahr|1|x|mor|juristisch.*|verein|behorde)$/.test(
			kind,
		)
	)
		return 'organisation'
	if (
		/^(individual|household|person|privatperson|naturlich.*|n|nein|no|false|falsch|0|phy|kontakt|contact|haushalt)$/.test(
			kind,
		)
	)
		return 'person'
	return null
}

/** "Bär Tom" as "Tom Bär". */
function givenFirst(text: string): string {
	const [family = '', ...given] = text.split(' ')
	return [...given, family].join(' ')
}

export type Named = { name: string; nameKey: string; columns: PlannedColumns }

/** Names of the row: of the organisation, and of the person with its parts. */
export function namesOf(
	cells: Cells,
	kind: RowKind,
): {
	organisation: string
	person: { salutation: string | null; title: string | null; given: string; family: string } | null
} {
	let organisation = cells.one('organisation.name') || (kind === 'organisation' ? '' : cells.one('organisation.above'))
	let given = cells.one('person.given-name')
	let family = cells.one('person.family-name')
	let whole = cells.one('person.name') || givenFirst(cells.one('person.name-family-first'))
	const either = cells.one('contact.name')
	if (kind === 'organisation' && organisation === '') {
		organisation = either || family || whole
		if (organisation !== either) [family, whole] = ['', '']
	} else if (kind === 'person') whole ||= either
	else if (kind === null && organisation === '' && given === '' && family === '' && whole === '') organisation = either
	else if (kind === null && either !== organisation) whole ||= either
	const split = given === '' && family === '' && whole !== '' ? splitName(whole) : null
	if (split) [given, family] = [split.given, split.family]
	if (given === '' && family === '') return { organisation, person: null }
	return {
		organisation,
		person: {
			salutation: readSalutation(cells.one('person.salutation')) ?? split?.salutation ?? null,
			title: cells.one('person.title').slice(0, 100) || (split?.title ?? null),
			given,
			family,
		},
	}
}

/** Columns of an organisation's record. */
export function organisationColumns(
	cells: Cells,
	name: string,
	nameKey: string,
	problems: Problem[],
): { columns: PlannedColumns; kindGiven: boolean } {
	const hint = (code: string, cell: { text: string; header: string }) =>
		problems.push({ severity: 'hint', code, column: cell.header, facts: { value: cell.text.slice(0, 100) } })

	const kindCell = cells.cell('organisation.kind')
	const kind = kindCell ? readOrganisationKind(kindCell.text) : null
	if (kindCell && !kind) hint('kind-unknown', kindCell)

	const employeesCell = cells.cell('organisation.employees')
	const employees = employeesCell ? readEmployees(employeesCell.text.slice(0, 60)) : null
	const sizeCell = cells.cell('organisation.size-class') ?? (employees === null ? employeesCell : null)
	const size = sizeCell ? readSizeClass(sizeCell.text.slice(0, 60)) : null
	if (sizeCell && !size) hint('number-unreadable', sizeCell)

	const foundedCell = cells.cell('organisation.founded')
	const founded = foundedCell ? readYear(foundedCell.text) : null
	if (foundedCell && !founded) hint('number-unreadable', foundedCell)

	return {
		kindGiven: kind !== null,
		columns: {
			...noColumns,
			organisation_kind: kind ?? kindByName(nameKey),
			legal_form: cells.one('organisation.legal-form').slice(0, 100) || legalFormOf(name),
			employees,
			size_class: employees !== null ? sizeClassOf(employees) : size,
			founded,
			register_number: cells.one('organisation.register-number').slice(0, 100) || null,
			vat_id: cells.one('organisation.vat-id').slice(0, 40) || null,
			summary: localized(cells.text('organisation.summary'), cells.text('organisation.summary-en')),
			description: localized(cells.text('organisation.description'), cells.text('organisation.description-en')),
		},
	}
}

const localized = (de: string, en: string) =>
	de === '' && en === '' ? '{}' : JSON.stringify({ ...(de && { de }), ...(en && { en }) })

/** Columns of a person's record. */
export function personColumns(
	cells: Cells,
	person: { salutation: string | null; title: string | null; given: string; family: string },
	order: DayOrder,
	problems: Problem[],
): PlannedColumns {
	return {
		...noColumns,
		salutation: person.salutation,
		title: person.title,
		given_name: person.given || null,
		family_name: person.family || null,
		born_on: dayOf(cells.cell('person.born-on'), order, 'hint', problems),
	}
}
