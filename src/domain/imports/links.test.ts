/** What files say of two organisations, and of people at organisations other than that of their row. */
import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { importWorld, lines } from './import.fixture.ts'
import { undoImport } from './undo-import.ts'

const { run, rows, ctx, networkId, owner } = await importWorld()
const undo = (importId: number) => undoImport(ctx, networkId, { importId })

beforeEach(async () => {
	await sql`delete from subject`.execute(owner)
	await sql`delete from tag`.execute(owner)
})

const relationships = async () =>
	(
		await rows<{ line: string }>(`
			select concat_ws(' ', a.name, r.kind, b.name) as line from relationship r join party a on a.id = r.from_id join party b on b.id = r.to_id order by 1`)
	).map(({ line }) => line)
const functions = async () =>
	(
		await rows<{ line: string }>(`
			select concat_ws(' | ', p.name, f.kind, f.title, f.during::text, o.name) as line
			from party_function f join party p on p.id = f.person_id join party o on o.id = f.organisation_id order by p.name, o.name, f.kind`)
	).map(({ line }) => line)
const notes = () => rows<{ body: string }>('select body from note order by body')
const tags = async () => (await rows<{ name: string }>('select name from tag order by name')).map(({ name }) => name)

it('finds the other organisation wherever it stands in the file, and keeps in words whom it does not find', async () => {
	const file = lines(
		'Firmennummer;Firma;Muttergesellschaft;Kooperationspartner',
		'1;Tochter GmbH;Mutter AG;',
		'2;Mutter AG;;"Enkel GmbH; Fremde & Söhne"',
		'3;Enkel GmbH;tochter gmbh;Mutter AG',
	)
	const first = await run(file)
	expect(first.outcome).toMatchObject({ created: 3, failed: 0 })
	const expected = [
		'Enkel GmbH subsidiary-of Tochter GmbH',
		'Mutter AG partner-of Enkel GmbH',
		'Tochter GmbH subsidiary-of Mutter AG',
	]
	expect(await relationships()).toEqual(expected)
	expect(await notes()).toEqual([{ body: 'Kooperationspartner: Fremde & Söhne' }])
	expect(first.problems.map(({ problem }) => [problem.row, problem.severity, problem.code, problem.facts])).toEqual([
		[3, 'hint', 'related-unknown', { value: 'Fremde & Söhne' }],
	])
	const again = await run(file)
	expect(again.outcome).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
	expect(await relationships()).toEqual(expected)
	expect(await undo(again.importId)).toMatchObject({ reversed: 0, kept: [], failed: [] })
	expect(await undo(first.importId)).toMatchObject({ reversed: 3, kept: [], failed: [] })
	expect(await relationships()).toEqual([])
})

it('refuses the one relationship that would close a circle, and takes the others', async () => {
	const { outcome, problems } = await run(
		lines('Firma;Tochter von', 'Kreis A GmbH;Kreis B GmbH', 'Kreis B GmbH;Kreis A GmbH', 'Kreis C GmbH;Kreis A GmbH'),
	)
	expect(outcome).toMatchObject({ created: 3, failed: 0 })
	expect(await relationships()).toEqual([
		'Kreis A GmbH subsidiary-of Kreis B GmbH',
		'Kreis C GmbH subsidiary-of Kreis A GmbH',
	])
	expect(problems.map(({ problem }) => [problem.row, problem.code])).toEqual([[3, 'related-circle']])
	expect(await notes()).toEqual([{ body: 'Tochter von: Kreis A GmbH' }])
})

it('reads the company of an Odoo company as the one that it belongs to, and that of a person as the employer', async () => {
	const file = lines(
		'External ID,Name,Is a Company,Related Company/External ID,Related Company,Job Position',
		'p2,Tochter GmbH,True,p1,Mutter AG,',
		'p1,Mutter AG,True,,,',
		'p3,Ria Quell,False,p2,Tochter GmbH,Presse',
	)
	const first = await run(file)
	expect(first.format).toBe('odoo')
	expect(await relationships()).toEqual(['Tochter GmbH subsidiary-of Mutter AG'])
	expect(await functions()).toEqual(['Ria Quell | press-contact | Presse | (,) | Tochter GmbH'])
	expect((await run(file)).outcome).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
	expect(await relationships()).toHaveLength(1)
})

it('makes functions of CiviCRM relationships, called like their column', async () => {
	await run(
		lines(
			'Contact ID,Contact Type,Sort Name,Display Name,First Name,Last Name,Organization Name,Current Employer,Press contact for-Organization Name,Subsidiary of-Contact ID',
			'1,Organization,,Quittenhof GmbH,,,Quittenhof GmbH,,,2',
			'2,Organization,,Mispelbach AG,,,Mispelbach AG,,,',
			'3,Individual,,Beate Gommel,Beate,Gommel,,Quittenhof GmbH,Mispelbach AG,',
		),
	)
	expect(await relationships()).toEqual(['Quittenhof GmbH subsidiary-of Mispelbach AG'])
	expect(await functions()).toEqual([
		'Beate Gommel | press-contact | Press contact | (,) | Mispelbach AG',
		'Beate Gommel | employee | (,) | Quittenhof GmbH',
	])
})

it('makes functions of hitobito roles at what is an organisation here, with their days, and tags of all others', async () => {
	await run(lines('Id;Elterngruppe;Name;Kurzname;Gruppentyp;Ebene', '12;;Regionalgruppe Ermstal;;Regionalgruppe;'))
	const file = lines(
		'Vorname;Nachname;Übername;Firmenname;Firma;Haupt-E-Mail;Hauptebene;Rollen',
		'Mia;Lang;;;nein;lang@uhlwald.example;;"Leitung Albtrauf Digital / Regionalgruppe Ermstal (seit 1.2.2020), Kassier Regionalgruppe Ermstal (1.1.2015 - 31.12.2019), Vorstand, AK Ermstal"',
	)
	const first = await run(file)
	expect(first.format).toBe('hitobito')
	const expected = [
		'Mia Lang | other | Kassier | [2015-01-01,2020-01-01) | Regionalgruppe Ermstal',
		'Mia Lang | other | Leitung | [2020-02-01,) | Regionalgruppe Ermstal',
	]
	expect((await functions()).toSorted()).toEqual(expected)
	expect(await tags()).toEqual(['Gruppe: AK Ermstal', 'Gruppe: Vorstand', 'Regionalgruppe'])
	expect((await run(file)).outcome).toMatchObject({ created: 0 })
	expect((await functions()).toSorted()).toEqual(expected)
	// The person is gone, and the organisation has a function less.
	expect(await undo(first.importId)).toMatchObject({ reversed: 2, kept: [], failed: [] })
	expect(await functions()).toEqual([])
	expect(await tags()).toEqual(['Regionalgruppe'])
})

it('makes functions of the two people whom Tendenci names for a corporate membership, by their account', async () => {
	await run(
		lines(
			'first_name,last_name,username,email,is_superuser,member_number,account_id,company,corp_profile_id,join_dt,expire_dt,renew_dt',
			'Jan,Kern,jkern,kern@kirnbach.example,,77,900,Kirnbach Robotics GmbH,,,,',
			'Ute,Moos,umoos,moos@moos.example,,78,,,,,,',
		),
	)
	const file = lines(
		'account_id,name,number_employees,secret_code,parent_entity,dues_rep,member_rep,corp_price',
		'900,Kirnbach Robotics GmbH,42,,,umoos,umoos,',
		'901,Moosbach AG,12,,,nobody,jkern,',
	)
	const first = await run(file)
	expect(first.format).toBe('tendenci')
	const expected = [
		'Jan Kern | main-contact | (,) | Kirnbach Robotics GmbH',
		'Jan Kern | main-contact | (,) | Moosbach AG',
		'Ute Moos | dues-contact | (,) | Kirnbach Robotics GmbH',
		'Ute Moos | main-contact | (,) | Kirnbach Robotics GmbH',
	]
	expect(await functions()).toEqual(expected)
	expect(await notes()).toEqual([{ body: 'dues_rep: nobody' }])
	expect(first.problems.map(({ problem }) => [problem.row, problem.code, problem.facts])).toEqual([
		[3, 'related-person-unknown', { value: 'nobody' }],
	])
	expect((await run(file)).outcome).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
	expect(await functions()).toEqual(expected)
	expect(await undo(first.importId)).toMatchObject({ kept: [], failed: [] })
	expect(await functions()).toEqual(expected.slice(0, 1))
})

const bundled = 'User ID,Email,First name,Last name,Organization,Membership level,Renewal due,Member bundle ID or email'

it('brings the members of a bundle to its organisation, wherever that stands, by number and by mail', async () => {
	const file = lines(
		bundled,
		'1,roth@papierbach.example,Ida,Roth,,Corporate,,7001',
		'2,schmid@papierbach.example,Lia,Schmid,Papierbach GmbH,Corporate,,7001',
		'3,wied@papierbach.example,Jan,Wied,,Corporate,,Schmid@papierbach.example',
		'4,lose@allein.example,Eva,Lose,,Corporate,,7009',
	)
	const first = await run(file)
	expect(first.format).toBe('wild-apricot')
	const expected = [
		'Ida Roth | employee | (,) | Papierbach GmbH',
		'Jan Wied | employee | (,) | Papierbach GmbH',
		'Lia Schmid | main-contact | (,) | Papierbach GmbH',
	]
	expect(await functions()).toEqual(expected)
	expect(await notes()).toEqual([{ body: 'Member bundle ID or email: 7009' }])
	expect((await run(file)).outcome).toMatchObject({ created: 0, updated: 0, unchanged: 4 })
	expect(await functions()).toEqual(expected)
})

it('keeps a bundle in words that two organisations name', async () => {
	await run(
		lines(
			bundled,
			'1,a@papierbach.example,Ida,Roth,Papierbach GmbH,Corporate,,7001',
			'2,b@pappe.example,Lia,Schmid,Pappe AG,Corporate,,7001',
			'3,c@pappe.example,Jan,Wied,,Corporate,,7001',
		),
	)
	expect(await functions()).toEqual([
		'Ida Roth | main-contact | (,) | Papierbach GmbH',
		'Lia Schmid | main-contact | (,) | Pappe AG',
	])
	expect(await notes()).toHaveLength(3)
})
