/** What began before there was the organisation or person: it comes in, with a hint that says both days. */
import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { importWorld, lines, type Result } from './import.fixture.ts'

const { run, rows, owner } = await importWorld()

beforeEach(async () => {
	await sql`delete from subject`.execute(owner)
	await sql`delete from external_id`.execute(owner)
})

const hints = ({ problems }: Result) =>
	problems.map(({ problem }) => [problem.row, problem.severity, problem.code, problem.column, problem.facts])
const memberships = () =>
	rows<{ during: string }>('select during::text from membership order by during').then((all) =>
		all.map(({ during }) => during),
	)

it('is told of memberships, functions and contacts of the rows, and all of them come in', async () => {
	const result = await run(
		lines(
			'Firma;Gründungsjahr;Ansprechpartner;Geburtsdatum;Eintritt;Funktion;Funktion seit;Letzter Kontakt;Gesprächsnotiz',
			'Lindenrain GmbH;2012;Beate Gommel;3.4.1980;1.7.2010;Presse;1.1.2011;5.6.2011;zieht ein',
			'Rossberg eG;2012;Ines Rau;3.4.2001;1.1.2012;Presse;1.1.2001;5.6.2012;zieht um',
			'Jung AG;2020;;;;;;;',
		),
	)
	expect(result.outcome).toMatchObject({ created: 3, failed: 0, hints: 5 })
	expect(hints(result)).toEqual([
		[2, 'hint', 'before-founding', 'Eintritt', { day: '2010-07-01', year: '2012' }],
		[2, 'hint', 'before-founding', 'Funktion seit', { day: '2011-01-01', year: '2012' }],
		[2, 'hint', 'before-founding', 'Letzter Kontakt', { day: '2011-06-05', year: '2012' }],
		[3, 'hint', 'before-founding', 'Funktion seit', { day: '2001-01-01', year: '2012' }],
		[3, 'hint', 'before-birth', 'Funktion seit', { day: '2001-01-01', from: '2001-04-03' }],
	])
	expect(await memberships()).toEqual(['(,)', '[2010-07-01,)', '[2012-01-01,)'])
	expect(await rows('select lower(during)::text as from from party_function order by 1')).toEqual([
		{ from: '2001-01-01' },
		{ from: '2011-01-01' },
	])
})

it('is told against what the record knows, in both directions, and once', async () => {
	await run(lines('Firmennummer;Firma;Gründungsjahr', '1;Lindenrain GmbH;2012'))
	const joined = await run(lines('Firmennummer;Firma;Eintritt;Austritt', '1;Lindenrain GmbH;1.7.2010;31.12.2011'))
	expect(hints(joined)).toEqual([[2, 'hint', 'before-founding', 'Eintritt', { day: '2010-07-01', year: '2012' }]])
	expect(await memberships()).toContain('[2010-07-01,2012-01-01)')
	const founded = await run(lines('Firmennummer;Firma;Gründungsjahr', '1;Lindenrain GmbH;2011'))
	expect(hints(founded)).toEqual([[2, 'hint', 'before-founding', null, { day: '2010-07-01', year: '2011' }]])
	expect(hints(await run(lines('Firmennummer;Firma;Gründungsjahr', '1;Lindenrain GmbH;2010')))).toEqual([])
})

it('is told of an end without a begin', async () => {
	const result = await run(lines('Firma;Gründungsjahr;Austritt', 'Lindenrain GmbH;2012;31.12.2011'))
	expect(hints(result)).toEqual([[2, 'hint', 'before-founding', 'Austritt', { day: '2011-12-31', year: '2012' }]])
	expect(await memberships()).toEqual(['(,2012-01-01)'])
})

it('is told of rows that have a number alone', async () => {
	await run(
		lines(
			'Contact ID,Contact Type,Sort Name,Organization Name,Gründungsjahr',
			'1,Organization,Lindenrain GmbH,Lindenrain GmbH,2012',
		),
	)
	const result = await run(
		lines('Contact ID,Sort Name,Location Type,Activity Type,Activity Date,Subject', '1,,,Meeting,2011-06-05,Umzug'),
	)
	expect(hints(result)).toEqual([[2, 'hint', 'before-founding', 'Activity Date', { day: '2011-06-05', year: '2012' }]])
})

it('is told of roles at other organisations', async () => {
	await run(lines('Firma;Gründungsjahr', 'Lindenrain GmbH;2012'))
	const result = await run(
		lines(
			'Vorname;Nachname;Übername;Firmenname;Firma;Haupt-E-Mail;Hauptebene;Rollen;Geburtstag',
			'Mia;Lang;;;nein;lang@uhlwald.example;;Kassier Lindenrain GmbH (1.1.2011 - 31.12.2019);3.4.2011',
		),
	)
	expect(hints(result)).toEqual([
		[2, 'hint', 'before-birth', 'Rollen', { day: '2011-01-01', from: '2011-04-03' }],
		[2, 'hint', 'before-founding', 'Rollen', { day: '2011-01-01', year: '2012' }],
	])
})
