import { expect, it } from 'vitest'
import type { Row } from '#platform/tabular/row.ts'
import { findPlace } from '../../atlas/geo/find-place.ts'
import { makeCatalogue } from '../../competences/finder/catalogue.ts'
import { recogniseColumns } from '../columns/recognise-columns.ts'
import { layoutOf } from './cells.ts'
import { locateIn } from './locate-place.ts'
import type { PlanContext } from './plan-context.ts'
import { planRow } from './plan-row.ts'
import { vocabularyOf, type Concept } from './vocabulary.ts'

const concepts: Concept[] = [
	{ id: 1, labels: ['Kubernetes', 'K8s'] },
	{ id: 2, labels: ['Künstliche Intelligenz', 'KI', 'AI'] },
	{ id: 3, labels: ['C++'] },
	{ id: 4, labels: ['C#'] },
]
const catalogue = await makeCatalogue(
	concepts.map(({ id, labels: [de, ...others] }) => ({
		...{ uri: `urn:${id}`, labels: { de: de! }, alternatives: { de: others, en: [] }, broader: null },
	})),
	null,
)
const vocabularyWith = (chosen?: ReadonlyMap<string, number | null>) =>
	vocabularyOf(concepts, catalogue, ({ uri }) => Number(uri.slice(4)), chosen)
const vocabulary = vocabularyWith()

/** Plans one row, given by header. */
function plan(cells: Record<string, string>, given: Partial<PlanContext> & { row?: Partial<Row> } = {}) {
	const columns = recogniseColumns(Object.keys(cells)).columns
	const context: PlanContext = {
		layout: layoutOf(columns),
		vocabulary,
		dayOrder: 'day-first',
		today: '2026-03-10',
		asMembers: false,
		locate: locateIn(['DE141'], findPlace),
		fields: [],
		...given,
	}
	return planRow({ number: 2, cells: Object.values(cells), ...given.row }, context)
}
const codes = (planned: ReturnType<typeof planRow>) =>
	planned.problems.map(({ severity, code, column }) => `${severity} ${code} ${column}`)

it('gives mail and telephone to the person, a mailbox of the office and the address to the organisation', () => {
	const { organisation, person } = plan({
		Firma: 'Lindenrain',
		Vorname: 'Beate',
		Nachname: 'Gommel',
		'E-Mail': 'info@lindenrain.example; gommel@lindenrain.example',
		Telefon: '07121 1234',
		Ort: '72764 Reutlingen',
	})
	expect(organisation?.channels.map((channel) => channel.value)).toEqual(['info@lindenrain.example'])
	expect(person?.channels.map((channel) => channel.value)).toEqual(['gommel@lindenrain.example', '07121 1234'])
	expect(organisation?.address).toMatchObject({
		kind: 'visiting',
		postcode: '72764',
		place: 'Reutlingen',
		district: 'DE141',
	})
	expect(person?.address).toBeNull()
})

it('gives everything to a person without an organisation', () => {
	const { organisation, person } = plan({
		Vorname: 'Beate',
		Nachname: 'Gommel',
		'E-Mail': 'info@gommel.example',
		Straße: 'Weg 1',
		Ort: 'Reutlingen',
	})
	expect(organisation).toBeNull()
	expect(person).toMatchObject({ channels: [{ kind: 'mail' }], address: { kind: 'private', street: 'Weg 1' } })
})

it('takes the kind of the contact from a column', () => {
	const civi = {
		'Contact ID': '9',
		'Do Not Email': 'Yes',
		'Contact Type': 'Individual',
		'First Name': 'Beate',
		'Last Name': 'Gommel',
		'Organization Name': '',
		'Current Employer': 'Lindenrain',
		'Current Employer ID': '5',
		Email: 'info@lindenrain.example',
		'Sort Name': '',
		City: 'Reutlingen',
	}
	const individual = plan(civi)
	expect(individual).toMatchObject({
		about: 'person',
		organisation: { reference: true, ids: [{ kind: 'organisation', value: '5' }], channels: [], optOuts: [] },
	})
	expect(individual).toMatchObject({
		person: {
			ids: [{ kind: 'person', value: '9' }],
			channels: [{ value: 'info@lindenrain.example' }],
			optOuts: ['mail'],
		},
		function: { kind: 'employee' },
	})
	const firm = plan({
		...civi,
		'Contact Type': 'Organization',
		'Organization Name': 'Lindenrain',
		'First Name': '',
		'Last Name': '',
	})
	expect(firm).toMatchObject({
		about: 'organisation',
		organisation: { reference: false, ids: [{ kind: 'organisation', value: '5' }], optOuts: ['mail'] },
		person: null,
	})
})

it('reads a company out of the family name where the format puts it', () => {
	const jverein = {
		Mitglieds_Nr: '4',
		Personenart: 'j',
		Nachname: 'Wiesaz Werkstatt',
		Vorname: '',
		Adressierungszusatz: '',
		Eintritt: '1.2.2020',
		Beitragsart_1: 'Firma',
		Vermerk1: 'alt',
	}
	expect(plan(jverein)).toMatchObject({
		organisation: {
			name: 'Wiesaz Werkstatt',
			ids: [{ kind: 'member-number', value: '4' }],
			membership: { from: '2020-02-01', type: 'Firma' },
		},
		person: null,
	})
	expect(plan({ ...jverein, Personenart: 'n', Nachname: 'Reh', Vorname: 'Uwe' })).toMatchObject({
		organisation: null,
		person: { name: 'Uwe Reh', membership: { number: '4' } },
	})
})

it('refuses rows without a name, with impossible days, wrong mail addresses, and an end before the beginning', () => {
	expect(codes(plan({ Firma: '', Nachname: '', PLZ: '72764' }))).toEqual(['error name-missing null'])
	expect(codes(plan({ Firma: '', Nachname: 'Hauff' }))).toEqual(['error person-incomplete null'])
	expect(codes(plan({ Firma: 'A', Eintritt: '31.02.2019' }))).toEqual(['error day-impossible Eintritt'])
	expect(codes(plan({ Firma: 'A', 'E-Mail': 'info@papierbach' }))).toEqual(['error mail-invalid E-Mail'])
	expect(codes(plan({ Firma: 'A', Eintritt: '1.1.2020', Austritt: '31.12.2019' }))).toEqual([
		'error ends-before-start Austritt',
	])
	expect(codes(plan({ Firma: 'A'.repeat(301) }))).toEqual(['error name-too-long null'])
	for (const refused of [plan({ Firma: '', Nachname: 'Hauff' }), plan({ Firma: 'A', 'E-Mail': 'x' })])
		expect(refused).toMatchObject({ organisation: null, person: null })
})

it('only hints at what can be left out', () => {
	const planned = plan({
		Firma: 'A',
		PLZ: '7246',
		Ort: 'Neustadt',
		Telefon: 'auf Anfrage',
		Webseite: 'keine Ahnung',
		Mitarbeiter: 'viele',
		'Kein Newsletter': 'vielleicht',
		Land: 'Absurdistan',
	})
	expect(codes(planned).toSorted()).toEqual([
		'hint country-unknown Land', 'hint flag-unreadable Kein Newsletter', 'hint number-unreadable Mitarbeiter', 'hint phone-invalid Telefon',
		'hint place-ambiguous Ort', 'hint postcode-short PLZ', 'hint website-invalid Webseite', 'hint website-invalid Webseite',
	]) // prettier-ignore
	expect(planned.organisation).toMatchObject({ name: 'A', optOuts: ['bulk-mail'], address: { postcode: null } })
})

it('takes a year for its first day, the last day of a membership as its last, and a term as renewed', () => {
	expect(plan({ Firma: 'A', 'Mitglied seit': '2012', Austritt: '31.12.2024' }).organisation?.membership).toEqual({
		number: null,
		type: null,
		from: '2012-01-01',
		until: '2025-01-01',
	})
	const term = (day: string) =>
		plan(
			{ account_id: '1', name: 'A', number_employees: '', secret_code: '', expiration_dt: day },
			{ dayOrder: 'month-first' },
		).organisation?.membership
	expect(term('12/31/2024')).toMatchObject({ until: '2025-01-01' })
	expect(term('12/31/2030')).toBeNull()
})

it('matches competences by label and alternative label and proposes similar ones', () => {
	const planned = plan({ Firma: 'A', Kompetenzen: 'k8s; KI, C++, Kubernetis, Gartenbau' })
	expect(planned.organisation?.competences).toEqual([1, 2, 3])
	expect(planned.problems).toMatchObject([
		{ code: 'competence-similar', facts: { value: 'Kubernetis', proposals: 'Kubernetes' } },
		{ code: 'competence-unknown', facts: { value: 'Gartenbau' } },
	])
	const decided = vocabularyWith(new Map([['kubernetis', 1], ['gartenbau', null]])) // prettier-ignore
	expect(plan({ Firma: 'A', Kompetenzen: 'Kubernetis, Gartenbau' }, { vocabulary: decided })).toMatchObject({
		organisation: { competences: [1] },
		problems: [],
	})
})

it('takes a firm that is only named beside a person for a reference', () => {
	expect(plan({ Firma: 'Lindenrain', Vorname: 'Uwe', Nachname: 'Reh' }).organisation?.reference).toBe(true)
	expect(plan({ Firma: 'Lindenrain', PLZ: '72764', Vorname: 'Uwe', Nachname: 'Reh' }).organisation?.reference).toBe(
		false,
	)
	expect(plan({ Firma: 'Lindenrain' }).organisation?.reference).toBe(false)
})

it('reports cells whose formula is broken, and rows that are in the trash', () => {
	expect(codes(plan({ Firma: 'A', PLZ: '' }, { row: { broken: [1] } }))).toEqual(['hint formula-broken PLZ'])
	const gone = plan({
		'Contact ID': '1',
		'Contact Type': 'Organization',
		'Do Not Email': '',
		'Organization Name': 'A',
		'Contact is in Trash': '1',
	})
	expect(gone).toMatchObject({ organisation: null, problems: [{ severity: 'hint', code: 'left-out' }] })
})
