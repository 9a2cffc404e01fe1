/** A workbook whose organisations, persons and memberships stand on sheets of their own comes in at once. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { writeXlsx } from '#platform/tabular/write-xlsx.ts'
import { importWorld } from './import.fixture.ts'
import { openImportTables, usualSheets } from './open-import-file.ts'
import { undoImport } from './undo-import.ts'

const world = await importWorld()
const { rows } = world

type Sheet = [name: string, header: string, ...lines: string[]]

async function workbook(...sheets: Sheet[]): Promise<Buffer> {
	const tables = sheets.map(([name, header, ...lines]) => ({
		name,
		header: header.split(';'),
		rows: lines.map((line) => line.split(';')),
	}))
	const chunks: Uint8Array[] = []
	for await (const chunk of writeXlsx(tables)) chunks.push(chunk as Uint8Array)
	return Buffer.concat(chunks)
}

const cover: Sheet = ['Deckblatt', 'Ausgabe vom 1. März 2026']
const members: Sheet = [
	'Mitgliedschaften',
	'Firmen-ID;Mitgliedsart;Eintritt;Status',
	'5;Unternehmen;1.1.2020;aktiv',
	'6;Förderer;1.1.2015;ausgetreten am 31.12.2022',
	'99;Unternehmen;1.1.2020;aktiv',
]
const people: Sheet = [
	'Personen',
	'Personen-ID;Firmen-ID;Vorname;Nachname;E-Mail;Funktion',
	'1;5;Jan;Kern;kern@papierbach.example;Geschäftsführer',
	'2;6;Ina;Rau;rau@wiesaz.example;Presse',
	'3;77;Leo;Los;los@los.example;Presse',
]
const firms: Sheet = [
	'Firmen',
	'Firmen-ID;Firma;PLZ;Ort;Arbeitskreis',
	'5;Papierbach GmbH;72766;Reutlingen;Cloud',
	'6;Wiesaz eG;72770;Reutlingen;',
]
const older: Sheet = ['Firmen 2020', 'Firmen-ID;Firma;PLZ', '7;Alte Liste GmbH;72766']

it('reads organisations first, then their people, then what adds to them', async () => {
	const content = await workbook(cover, members, people, firms, older)
	const opened = await openImportTables(world.file(content, 'liste.xlsx'))
	expect(opened.tables.map(({ name }) => name)).toEqual(['Firmen', 'Firmen 2020', 'Personen', 'Mitgliedschaften'])
	expect(usualSheets(opened).length, 'the older list stays out unless it is ticked').toBe(3)

	const before = await world.counts()
	const { outcome, problems, importId } = await world.run(content)
	expect(outcome).toMatchObject({ organisations: 2, persons: 3, failed: 1 })
	expect(problems.map(({ problem, sheet }) => [sheet, problem.row, problem.code])).toEqual([
		[2, 4, 'employer-unknown'],
		[1, 4, 'id-unknown'],
	])
	const facts = () =>
		rows(`select p.name, (select string_agg(o.name || ': ' || f.title, ', ') from party_function f join party o on o.id = f.organisation_id where f.person_id = p.id) as functions,
			(select t.label ->> 'de' || ' ' || m.during::text from membership m join membership_type t on t.id = m.type_id where m.party_id = p.id) as member
			from party p order by p.name`)
	const all = [
		{ name: 'Ina Rau', functions: 'Wiesaz eG: Presse', member: null },
		{ name: 'Jan Kern', functions: 'Papierbach GmbH: Geschäftsführer', member: null },
		{ name: 'Leo Los', functions: null, member: null },
		{ name: 'Papierbach GmbH', functions: null, member: 'Unternehmen [2020-01-01,)' },
		{ name: 'Wiesaz eG', functions: null, member: 'Förderer [2015-01-01,2023-01-01)' },
	]
	expect(await facts()).toEqual(all)
	expect(
		await rows(`select sheet, row_number from import_problem where import_id = ${importId} and severity = 'error'`),
	).toEqual([{ sheet: 1, row_number: 4 }])

	const again = await world.run(content)
	expect(again.outcome).toMatchObject({ created: 0, organisations: 0, persons: 0 })
	expect(await facts()).toEqual(all)
	for (const id of [again.importId, importId])
		expect(await undoImport(world.ctx, world.networkId, { importId: id })).toMatchObject({ kept: [], failed: [] })
	expect((await world.counts()).party).toBe(before.party)
})

it('takes one sheet when one is named', async () => {
	const content = await workbook(members, people, firms, older)
	expect((await world.run(content, { sheet: 'Firmen 2020' })).outcome).toMatchObject({ rows: 1, organisations: 1 })
	expect((await world.rehearse(content, { options: { sheets: [2, 3] } })).outcome).toMatchObject({
		rows: 3,
		organisations: 2,
	})
})

it('takes an archive of several files of one system', async () => {
	const { ZipFile } = await import('yazl')
	const zip = new ZipFile()
	for (const name of ['civicrm-contacts.csv', 'civicrm-relationships.csv'])
		zip.addBuffer(readFileSync(new URL(`fixtures/${name}`, import.meta.url)), name)
	zip.end()
	const chunks: Buffer[] = []
	for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
	const { outcome, format } = await world.run(Buffer.concat(chunks), { options: { sheets: [0, 1] } })
	expect(format).toBe('civicrm')
	expect(outcome).toMatchObject({ organisations: 2, persons: 2, failed: 0 })
})
