import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { defineField } from '../../fields/define-field.ts'
import type { DefineField } from '../../fields/field.schema.ts'
import { markFresh } from '../../fields/kept-file.ts'
import { retireField } from '../../fields/retire-field.ts'
import { officeFixture } from '../parties.fixture.ts'
import { countRows, fittingParties, tableRows } from '../party-table.queries.ts'
import { askedTable } from './asked-table.ts'
import { tableValues } from './table-question.ts'

const { network, office, organisation, person } = await officeFixture()
const about = { organisations: true, persons: false, scope: 'office', required: false } as const
const choices = [{ label: { de: 'Gold' } }, { label: { de: 'Silber' } }]
const fields: z.input<typeof DefineField>[] = [
	{ ...about, label: { de: 'Leistung' }, type: 'number', settings: { least: null, most: null, unit: null } },
	{ ...about, label: { de: 'Stufe' }, type: 'choice', settings: { multiple: false, choices } },
	{ ...about, label: { de: 'Themen' }, type: 'choice', settings: { multiple: true, choices } },
	{ ...about, label: { de: 'Besuch' }, type: 'date', settings: {} },
	{ ...about, label: { de: 'Vermerk' }, type: 'text', settings: { long: false } },
	{ ...about, label: { de: 'Vertrag' }, type: 'file', settings: {} },
	{ ...about, label: { de: 'Pate' }, type: 'reference', settings: { to: 'person' } },
]
const file = (fileName: string) =>
	markFresh({ hash: 'ab'.repeat(32), size: 12, mediaType: 'application/pdf', fileName })
for (const field of fields) await defineField(office, network, field)
const [ada, max] = [await person('Ada', 'Stein'), await person('Max', 'Stein')]
await organisation('Alb', {
	custom: {
		leistung: 5,
		stufe: 'silber',
		themen: ['gold', 'silber'],
		besuch: '2025-03-01',
		pate: ada,
		vertrag: file('Zusage für 2025.pdf'),
	},
})
await organisation('Brenz', {
	custom: { leistung: 40.5, stufe: 'gold', vermerk: 'Größte Anlage', vertrag: file('Absage.pdf'), pate: max },
})
await organisation('Donau', {})

const ask = (query: string) => askedTable(office, network, new URLSearchParams(query))
const names = async (query: string) => (await tableRows(office, network, await ask(query))).map(({ name }) => name)

describe('the table by fields of the office', () => {
	it.each([
		['f.leistung.from=5&f.leistung.to=10', ['Alb']],
		['f.leistung.from=5,5', ['Brenz']],
		['f.stufe=gold', ['Brenz']],
		['f.stufe=gold&f.stufe=silber', ['Alb', 'Brenz']],
		['f.stufe=-', ['Donau']],
		['f.stufe=*', ['Alb', 'Brenz']],
		['f.themen=silber', ['Alb']],
		['f.themen=gold&f.stufe=gold', []],
		['f.besuch.to=2025-03-01', ['Alb']],
		['f.besuch.from=2025-03-02', []],
		['f.vermerk=grosste%20anl', ['Brenz']],
		['f.vermerk=%25', []],
		['f.vertrag=fur%20zusage', ['Alb']],
		['f.vertrag=pdf', ['Alb', 'Brenz']],
		// Neither hash nor media type is a name.
		['f.vertrag=abab', []],
		['f.vertrag=application', []],
		['f.vertrag=-', ['Donau']],
		['f.vertrag=*', ['Alb', 'Brenz']],
		['f.vertrag.from=1', []],
		[`f.pate=${ada}`, ['Alb']],
		[`f.pate=${ada}&f.pate=${max}`, ['Alb', 'Brenz']],
		[`f.pate=${ada}&f.pate=-`, ['Alb', 'Donau']],
		['f.pate=999999', []],
		// Names are looked up by whoever asks; here numbers alone mean somebody.
		['f.pate=Stein', []],
		['f.pate=1e3', []],
		['f.leistung.from=viel', []],
		['f.besuch.from=gestern', []],
		['f.erfunden=x', []],
		['sort=custom.leistung', ['Alb', 'Brenz', 'Donau']],
		['sort=-custom.leistung', ['Brenz', 'Alb', 'Donau']],
		['sort=custom.stufe', ['Brenz', 'Alb', 'Donau']],
		['sort=custom.vertrag', ['Brenz', 'Alb', 'Donau']],
		['sort=custom.erfunden', ['Alb', 'Brenz', 'Donau']],
	])('%s', async (query, expected) => {
		expect(await names(query)).toEqual(expected)
		expect(await countRows(office, network, await ask(query))).toBe(expected.length)
	})

	it('shows them as columns, and keeps them in its address', async () => {
		const question = await ask('column=place&column=custom.stufe&f.stufe=gold&f.leistung.from=1&sort=-custom.leistung')
		const [row] = await tableRows(office, network, question)
		expect(row?.fields.find(({ key }) => key === 'stufe')).toMatchObject({ value: 'gold' })
		expect(tableValues(question)).toMatchObject({
			'f.stufe': ['gold'],
			'f.leistung.from': '1',
			sort: '-custom.leistung',
			column: ['place', 'custom.stufe'],
		})
	})

	it('lets nothing through by a field that is out of use', async () => {
		const question = await ask('f.vermerk=anlage')
		expect(await fittingParties(office, network, question, 10)).toHaveLength(1)
		const { id } = question.fields.find(({ key }) => key === 'vermerk')!
		await retireField(office, network, { fieldId: id })
		expect(await fittingParties(office, network, await ask('f.vermerk=anlage'), 10)).toEqual([])
	})
})
