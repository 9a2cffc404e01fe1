import { expect, it } from 'vitest'
import { Refusal } from '#platform/errors.ts'
import { visitor } from '#platform/context.ts'
import { findPlace } from '../atlas/geo/find-place.ts'
import { importWorld, lines, officeOf } from './import.fixture.ts'
import { runImport } from './run-import.ts'

const world = await importWorld()
const { run, rows } = world

it('brings organisation, contact, address, channels and membership of a row', async () => {
	const { outcome, importId } = await run(
		lines(
			'Firma;Anrede;Vorname;Name;Straße mit der Hausnummer;PLZ;Ort;E-Mail;Telefon1;Webseite;Mitarbeiter;Gründungsjahr;Mitglied seit;Mitgliedsart;Funktion',
			'Lindenrain Software GmbH;Frau;Beate;Gommel;Am Lindenrain 12;72764;Reutlingen;beate.gommel@lindenrain.example;07121 / 3920-27;www.lindenrain.example;ca. 45;1998;01.07.2012;Unternehmen bis 49;Geschäftsführerin',
		),
	)
	expect(outcome).toMatchObject({ rows: 1, created: 1, failed: 0, hints: 0, organisations: 1, persons: 1 })
	const [firm] = await rows(`select p.*, a.street, a.postcode, a.district_code, i.slug from party p
		join address a on a.party_id = p.id join identity i on i.id = p.identity_id where p.kind = 'organisation'`)
	expect(firm).toMatchObject({
		name: 'Lindenrain Software GmbH', name_key: 'lindenrain software gmbh', organisation_kind: 'company', legal_form: 'GmbH', employees: 45,
		size_class: '10-49', founded: 1998, street: 'Am Lindenrain 12', postcode: '72764', district_code: 'DE141', slug: 'lindenrain-software-gmbh',
	}) // prettier-ignore
	const [person] = await rows(`select p.given_name, p.family_name, p.salutation, f.kind, f.title from party p
		join party_function f on f.person_id = p.id where p.name = 'Beate Gommel'`)
	expect(person).toEqual({
		given_name: 'Beate',
		family_name: 'Gommel',
		salutation: 'Frau',
		kind: 'managing-director',
		title: 'Geschäftsführerin',
	})
	expect(await rows(`select kind, value, value_key, scope from channel order by kind`)).toEqual([
		{
			kind: 'mail',
			value: 'beate.gommel@lindenrain.example',
			value_key: 'beate.gommel@lindenrain.example',
			scope: 'office',
		},
		{ kind: 'phone', value: '07121 / 3920-27', value_key: '497121392027', scope: 'office' },
		{ kind: 'web', value: 'https://www.lindenrain.example', value_key: 'lindenrain.example', scope: 'office' },
	])
	expect(
		await rows(
			`select lower(during) as from, t.label ->> 'de' as type from membership m join membership_type t on t.id = m.type_id`,
		),
	).toEqual([{ from: '2012-07-01', type: 'Unternehmen bis 49' }])
	const [entry] = await rows<{ facts: object }>(
		`select action, actor_name, facts from journal order by id desc limit 1`,
	)
	expect(entry).toMatchObject({
		action: 'imports.run',
		actor_name: 'Katrin Sailer',
		facts: { importId, rows: 1, created: 1 },
	})
})

it('knows rows without an id again, and takes a changed one for a probable duplicate', async () => {
	const list = (phone: string) =>
		lines(
			'Firma;Straße;PLZ;Ort;Telefon',
			`Wiesaz Werkstatt eG;Wiesaz 1;72770;Reutlingen;${phone}`,
			'Karo & Faden eG;Gerbergasse 3;72070;Tübingen;',
		)
	expect((await run(list('07121 111'))).outcome).toMatchObject({ created: 2, duplicates: 0 })
	const again = await run(list('07121 111'))
	expect(again.outcome).toMatchObject({ rows: 2, created: 0, updated: 0, unchanged: 2, duplicates: 0 })
	const changed = await run(list('07121 112'))
	expect(changed.outcome).toMatchObject({ created: 1, unchanged: 1, duplicates: 1 })
	expect(changed.outcome.pairs).toMatchObject([{ row: 2, reasons: ['name', 'phone-line', 'address'] }])
	expect(await rows(`select reasons, found_by_import from duplicate_pair`)).toEqual([
		{ reasons: ['name', 'phone-line', 'address'], found_by_import: changed.importId },
	])
	expect(await rows(`select count(*)::int as n from party where name_key = 'wiesaz werkstatt eg'`)).toEqual([{ n: 2 }])
})

it('flags names that are written differently or only similar, and the same mail address', async () => {
	const { outcome } = await run(lines('Firma;PLZ;Ort', 'Karo und Faden;72070;Tübingen'))
	expect(outcome).toMatchObject({ created: 1, duplicates: 1 })
	const similar = await run(
		lines(
			'Firma;PLZ;E-Mail',
			'Kirnbach Robotics GmbH;72766;info@kirnbach.example',
			'Kirnbach Robotik GmbH;72766;',
			'Kirnbach;72766;info@kirnbach.example',
			'Kirschblüte Medien;72766;',
		),
	)
	expect(similar.outcome).toMatchObject({ created: 4, duplicates: 2 })
	const found = similar.outcome.pairs.map(({ row, reasons, other }) => [row, reasons, other.name])
	expect(found.toSorted()).toEqual([
		[3, ['name-similar', 'place'], 'Kirnbach Robotics GmbH'],
		[4, ['name-part', 'mail', 'website', 'place'], 'Kirnbach Robotics GmbH'],
		[4, ['name-part', 'place'], 'Kirnbach Robotik GmbH'],
	])
})

it('finds parties by external id, changes what differs and never erases with an empty cell', async () => {
	const header = 'Kundennummer;Firma;Straße;PLZ;Ort;E-Mail;Mitarbeiter;Mitglied seit;Vorname;Nachname'
	await run(lines(header, 'A-17;Uhlwald IT;Uhlwald 5;72581;Dettingen;info@uhlwald.example;12;1.2.2015;Mia;Lang'))
	const before = await rows<{ id: number }>(`select id from party where name_key = 'uhlwald it'`)
	const { outcome } = await run(lines(header, 'A-17;Uhlwald IT GmbH;;72581;Dettingen;post@uhlwald.example;;;Mia;Lang'))
	expect(outcome).toMatchObject({ created: 0, updated: 1, unchanged: 0, duplicates: 0 })
	const after = await rows(
		`select p.id, p.name, p.employees, p.version, a.street from party p join address a on a.party_id = p.id where p.name_key like 'uhlwald it%'`,
	)
	expect(after).toEqual([
		{ id: before[0]!.id, name: 'Uhlwald IT GmbH', employees: 12, version: 2, street: 'Uhlwald 5' },
	])
	expect(await rows(`select value from channel where party_id = ${before[0]!.id}`)).toEqual([
		{ value: 'post@uhlwald.example' },
	])
	expect(await rows(`select lower(during) as from from membership where party_id = ${before[0]!.id}`)).toEqual([
		{ from: '2015-02-01' },
	])
	expect(
		(await run(lines(header, 'A-17;Uhlwald IT GmbH;;72581;Dettingen;post@uhlwald.example;;;Mia;Lang'))).outcome,
	).toMatchObject({ updated: 0, unchanged: 1 })
	expect(await rows(`select count(*)::int as n from party where name = 'Mia Lang'`)).toEqual([{ n: 1 }])
})

it('keeps the numbers of two lists of unknown origin apart', async () => {
	await run(lines('ID;Firma;PLZ;Ort', '1;Papierbach Robotics GmbH;72766;Reutlingen'))
	const other = await run(lines('ID;Firma;PLZ;Ort', '1;Quellgrund Medien eG;88212;Ravensburg'))
	expect(other.outcome).toMatchObject({ created: 1, updated: 0, hints: 1 })
	expect(other.problems.map(({ problem }) => problem.code)).toEqual(['id-other-party'])
	expect(await rows(`select name from party where name_key like 'papierbach%'`)).toEqual([
		{ name: 'Papierbach Robotics GmbH' },
	])
})

it('keeps rows apart that are equal but for a number of their own, and flags them', async () => {
	const { outcome } = await run(
		lines(
			'ID;Firma;PLZ;Ort',
			'801;Zwillingsfeld Optik GmbH;72766;Reutlingen',
			'802;Zwillingsfeld Optik GmbH;72766;Reutlingen',
		),
	)
	expect(outcome).toMatchObject({ created: 2, joined: 0, duplicates: 1 })
})

it('makes one organisation of the same one on several rows, with all its people', async () => {
	const { outcome } = await run(
		lines(
			'Firma;PLZ;Ort;Telefon Zentrale;Vorname;Nachname;E-Mail',
			'Hohenurach Cloud GmbH;72574;Bad Urach;07125 1;Tom;Bär;tom@hohenurach.example',
			'HOHENURACH Cloud GmbH;72574;Bad Urach;07125 2;Eva;Bär;eva@hohenurach.example',
			'Hohenurach Cloud GmbH;89073;Ulm;;Ina;Rau;ina@hohenurach-ulm.example',
		),
	)
	expect(outcome).toMatchObject({ created: 3, organisations: 2, persons: 3, joined: 1 })
	expect(
		await rows(
			`select p.name, (select count(*)::int from party_function f where f.organisation_id = p.id) as people from party p where p.name_key = 'hohenurach cloud gmbh' order by p.id`,
		),
	).toEqual([
		{ name: 'Hohenurach Cloud GmbH', people: 2 },
		{ name: 'Hohenurach Cloud GmbH', people: 1 },
	])
	expect(await rows(`select slug from identity where slug like 'hohenurach-cloud%' order by slug`)).toEqual([
		{ slug: 'hohenurach-cloud-gmbh' },
		{ slug: 'hohenurach-cloud-gmbh-2' },
	])
})

it('leaves rows with errors out and takes the others', async () => {
	const { outcome, problems, importId } = await run(
		lines(
			'Firma;Vorname;Nachname;E-Mail;Eintritt',
			'Auwiesen Netz GmbH;;;info@auwiesen.example;31.02.2019',
			';;Hauff;;',
			'Steinlach Daten GmbH;;;info@steinlach;',
			'Echaz Energie eG;;;info@echaz.example;28.02.2019',
		),
	)
	expect(outcome).toMatchObject({ rows: 4, created: 1, failed: 3 })
	expect(problems.map(({ problem }) => [problem.row, problem.code])).toEqual([[2, 'day-impossible'], [3, 'person-incomplete'], [4, 'mail-invalid']]) // prettier-ignore
	expect(await rows(`select cells ->> 3 as mail from import_problem where import_id = ${importId} order by row_number`)).toEqual([{ mail: 'info@auwiesen.example' }, { mail: '' }, { mail: 'info@steinlach' }]) // prettier-ignore
})

it('adds opt-outs and never takes one away', async () => {
	const list = (flag: string) =>
		lines('Mitgliedsnummer;Firma;PLZ;Kein Newsletter;Keine Anrufe', `M-1;Eichele Optik GmbH;72764;${flag};nein`)
	await run(list('ja'))
	await run(list('nein'))
	expect(
		await rows(
			`select o.kind from opt_out o join party p on p.id = o.party_id where p.name_key = 'eichele optik gmbh'`,
		),
	).toEqual([{ kind: 'bulk-mail' }])
})

it('publishes nothing unless it is ticked, and then organisations only', async () => {
	const list = lines(
		'Firma;PLZ;Ort;E-Mail Zentrale;Vorname;Nachname;E-Mail',
		'Rossberg Systeme GmbH;72820;Sonnenbühl;info@rossberg.example;Ole;Fink;fink@rossberg.example',
	)
	await run(list)
	const listed = () =>
		rows(
			`select p.kind, l.scope from listing l join party p on p.id = l.party_id where p.name in ('Rossberg Systeme GmbH', 'Ole Fink')`,
		)
	const scopes = () =>
		rows(`select c.value, c.scope from channel c where c.value like '%@rossberg.example' order by c.value`)
	expect(await listed()).toEqual([])
	expect(await scopes()).toMatchObject([{ scope: 'office' }, { scope: 'office' }])
	expect((await run(list, { options: { publish: true } })).outcome).toMatchObject({ updated: 1 })
	expect(await listed()).toEqual([{ kind: 'organisation', scope: 'public' }])
	expect(await scopes()).toEqual([{ value: 'fink@rossberg.example', scope: 'office' }, { value: 'info@rossberg.example', scope: 'public' }]) // prettier-ignore
})

it('publishes no one whose membership is over', async () => {
	await run(lines('Firma;PLZ;Austritt', 'Altbau Software GmbH;72764;31.12.2024'), { options: { publish: true } })
	expect(
		await rows(
			`select l.id from listing l join party p on p.id = l.party_id where p.name_key = 'altbau software gmbh'`,
		),
	).toEqual([])
})

it('refuses who may not import, and a file without names', async () => {
	const given = {
		file: world.file('Firma;PLZ\r\nNeu GmbH;72764'),
		findPlace,
		watch: { problems: async () => {}, progress: async () => {} },
	}
	for (const viewer of [visitor, officeOf(world.networkId + 1)]) {
		await expect(runImport({ ...world.ctx, viewer }, world.networkId, given)).rejects.toMatchObject({
			kind: 'not-found',
		})
	}
	await expect(run(lines('Farbe;Form', 'rot;rund'))).rejects.toThrow(Refusal)
	await expect(run(lines('Farbe;Form', 'rot;rund'))).rejects.toMatchObject({
		code: 'imports.no-name-column',
		facts: { headers: ['Farbe', 'Form'] },
	})
})
