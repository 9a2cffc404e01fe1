import { describe, expect, it } from 'vitest'
import { defineField } from '../fields/define-field.ts'
import { retireField } from '../fields/retire-field.ts'
import { importWorld, lines } from './import.fixture.ts'
import { undoImport } from './undo-import.ts'

const { ctx, networkId, run, rows } = await importWorld()
const about = { organisations: true, persons: false, scope: 'office', required: true } as const
const choices = [{ label: { de: 'Gold', en: 'Golden' } }, { label: { de: 'Silber' } }]
await defineField(ctx, networkId, {
	...about, label: { de: 'Leistung', en: 'Power' }, type: 'number', settings: { least: 0, most: 500, unit: 'kWp' },
}) // prettier-ignore
await defineField(ctx, networkId, {
	...about,
	label: { de: 'Förderstufe' },
	type: 'choice',
	settings: { multiple: false, choices },
})
await defineField(ctx, networkId, {
	...about,
	label: { de: 'Stufen im Beirat' },
	type: 'choice',
	settings: { multiple: true, choices },
})
await defineField(ctx, networkId, { ...about, label: { de: 'Letzter Besuch' }, type: 'date', settings: {} })
await defineField(ctx, networkId, {
	...about, organisations: false, persons: true, label: { de: 'Ehrenamt' }, type: 'text', settings: { long: false },
}) // prettier-ignore

const ofMembership = { ...about, organisations: false, memberships: true, required: false } as const
await defineField(ctx, networkId, {
	...ofMembership,
	label: { de: 'Förderklasse' },
	type: 'choice',
	settings: { multiple: false, choices },
})
await defineField(ctx, networkId, { ...ofMembership, label: { de: 'Beschluss' }, type: 'date', settings: {} })

const customOf = async (name: string) =>
	(await rows<{ custom: unknown }>(`select custom from party where name = '${name}'`))[0]?.custom

const membershipsOf = (name: string) =>
	rows<{ custom: unknown }>(
		`select m.custom from membership m join party p on p.id = m.party_id where p.name = '${name}' order by m.during`,
	)

describe('an import into fields of the office', () => {
	it('finds them by what they are called, and gives each to whom it belongs', async () => {
		const { outcome, problems } = await run(
			lines(
				'Nr;Firma;Vorname;Nachname;Leistung;förderstufe;Stufen im Beirat;Letzter Besuch;Ehrenamt',
				'1;Lindenrain;Beate;Gommel;1.5 kWp;Golden;Silber, Gold;3.2.2025;Jury',
				'2;Papierbach;;;99,5;silber;;;',
			),
		)
		expect(problems).toEqual([])
		expect(outcome.created).toBe(2)
		expect(await customOf('Lindenrain')).toEqual({
			leistung: 1.5, foerderstufe: 'gold', 'stufen-im-beirat': ['gold', 'silber'], 'letzter-besuch': '2025-02-03',
		}) // prettier-ignore
		expect(await customOf('Beate Gommel')).toEqual({ ehrenamt: 'Jury' })
		expect(await customOf('Papierbach')).toEqual({ leistung: 99.5, foerderstufe: 'silber' })
	})

	it('leaves out what does not fit, with a hint, and erases nothing', async () => {
		const { problems } = await run(
			lines('Firma;Leistung;Förderstufe', 'Wiesaz;900;Bronze', 'Echaz;;Gold', 'Echaz;12;'),
			{ mapping: { columns: {}, terms: {} } },
		)
		expect(problems.map(({ problem }) => `${problem.code} ${problem.column}`)).toEqual([
			'own-field-unfit Leistung',
			'own-field-unfit Förderstufe',
		])
		expect(await customOf('Wiesaz')).toEqual({})
		expect(await customOf('Echaz')).toEqual({ leistung: 12, foerderstufe: 'gold' })
	})

	it('takes a column that somebody has assigned, as long as the field is in use', async () => {
		const file = lines('Firma;kW', 'Ammer;7')
		const mapping = { columns: { kW: 'custom.leistung' as const }, terms: {} }
		await run(file, { mapping })
		expect(await customOf('Ammer')).toEqual({ leistung: 7 })
		const [field] = await rows<{ id: number }>(`select id from custom_field where key = 'leistung'`)
		await retireField(ctx, networkId, { fieldId: field!.id })
		await run(lines('Firma;kW', 'Steinlach;8'), { mapping })
		expect(await customOf('Steinlach')).toEqual({})
	})

	it('gives new memberships theirs, and makes none where nothing else speaks of one', async () => {
		const memberships = () =>
			rows<{ name: string; number: string | null; custom: unknown }>(
				`select p.name, m.number, m.custom from membership m join party p on p.id = m.party_id where p.name like 'Kocher%' order by p.name, m.during`,
			)
		const first = lines(
			'Nr;Firma;Mitglied seit;Förderklasse;Beschluss',
			'k1;Kocher Nord;1.4.2020;Golden;3.2.2020',
			'k2;Kocher Süd;;Silber;',
		)
		const told = await run(first, { options: { asMembers: false } })
		expect(told.problems.map(({ problem }) => problem.code)).toEqual(['membership-missing'])
		expect(await memberships()).toEqual([
			{ name: 'Kocher Nord', number: null, custom: { foerderklasse: 'gold', beschluss: '2020-02-03' } },
		])
	})

	it('changes those of a membership that is there, and erases nothing', async () => {
		const again = (header: string, row: string) => run(lines(header, row), { options: { asMembers: false } })
		await again('Kundennummer;Firma;Mitglied seit;Förderklasse;Beschluss', 'j1;Jagst West;1.4.2021;Golden;3.2.2021')
		const { outcome } = await again('Kundennummer;Firma;Förderklasse;Beschluss', 'j1;Jagst West;Silber;')
		expect(outcome).toMatchObject({ created: 0, updated: 1, failed: 0 })
		const { outcome: same } = await again('Kundennummer;Firma;Beschluss;Förderklasse', 'j1;Jagst West;;Silber')
		expect(same).toMatchObject({ created: 0, updated: 0, unchanged: 1 })
		expect(await membershipsOf('Jagst West')).toEqual([
			{ custom: { foerderklasse: 'silber', beschluss: '2021-02-03' } },
		])
	})

	it('finds one by its name before what such headers usually mean, but never whom a row is about', async () => {
		await defineField(ctx, networkId, {
			...ofMembership,
			label: { de: 'Beitragsklasse' },
			type: 'text',
			settings: { long: false },
		})
		await defineField(ctx, networkId, { ...about, label: { de: 'Firma' }, type: 'text', settings: { long: false } })
		await run(lines('Firma;Mitglied seit;Beitragsklasse', 'Murr;1.4.2021;ermäßigt'))
		expect(await membershipsOf('Murr')).toEqual([{ custom: { beitragsklasse: 'ermäßigt' } }])
		expect(await customOf('Murr')).toEqual({})
	})
})

describe('fields that refer to others', () => {
	it('are filled by name or number, wherever the other stands, and say whom they do not find', async () => {
		await defineField(ctx, networkId, {
			...about, persons: true, required: false, label: { de: 'Vermittelt durch' }, type: 'reference', settings: { to: 'organisation' },
		}) // prettier-ignore
		await defineField(ctx, networkId, {
			...about, required: false, label: { de: 'Pate' }, type: 'reference', settings: { to: 'person' },
		}) // prettier-ignore
		await defineField(ctx, networkId, {
			...about,
			required: false,
			label: { de: 'Satzung' },
			type: 'file',
			settings: {},
		})
		const file = lines(
			'Mitgliedsnummer;Firma;Vorname;Nachname;Vermittelt durch;Pate;Satzung',
			'V-1;Vermittelt GmbH;;;Vermittlerin eG;Paul Pate;https://satzung.example/a.pdf',
			'V-2;Vermittlerin eG;Paul;Pate;V-3;Niemand Hier;',
			'V-3;Dritte AG;;;Dritte AG;;',
		)
		const first = await run(file)
		expect(first.outcome).toMatchObject({ created: 3, failed: 0 })
		const idOf = async (name: string) =>
			(await rows<{ id: number }>(`select id from party where name = '${name}'`))[0]!.id
		const expected = [
			{ 'vermittelt-durch': await idOf('Vermittlerin eG'), pate: await idOf('Paul Pate') },
			{ 'vermittelt-durch': await idOf('Dritte AG') },
			{},
		]
		const custom = async () => [await customOf('Vermittelt GmbH'), await customOf('Vermittlerin eG'), await customOf('Dritte AG')] // prettier-ignore
		expect(await custom()).toEqual(expected)
		expect(first.problems.map(({ problem }) => [problem.row, problem.code, problem.column, problem.facts])).toEqual([
			[2, 'own-field-file', 'Satzung', {}],
			[3, 'reference-unknown', 'Pate', { value: 'Niemand Hier' }],
			[4, 'reference-unknown', 'Vermittelt durch', { value: 'Dritte AG' }],
		])
		const second = await run(file)
		expect(second.outcome).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
		expect(await custom()).toEqual(expected)
		await undoImport(ctx, networkId, { importId: second.importId })
		const change = await run(lines('Mitgliedsnummer;Firma;Vermittelt durch', 'V-1;Vermittelt GmbH;Dritte AG'))
		expect(change.outcome).toMatchObject({ created: 0, updated: 1, unchanged: 0 })
		expect(await customOf('Vermittelt GmbH')).toMatchObject({ 'vermittelt-durch': await idOf('Dritte AG') })
		await undoImport(ctx, networkId, { importId: change.importId })
		expect(await custom()).toEqual(expected)
	})
})
