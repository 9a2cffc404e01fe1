/** Rows that add to records which are there: by number alone, by a name that is the only one, with days that follow. */
import { expect, it } from 'vitest'
import { sql } from 'kysely'
import { importWorld, lines } from './import.fixture.ts'

const world = await importWorld()
const { run, rows } = world
const codes = ({ problems }: Awaited<ReturnType<typeof run>>) => problems.map(({ problem }) => problem.code)

it('adds a membership from a file that knows the number alone', async () => {
	const contacts =
		'Contact ID,Contact Type,Do Not Email,Do Not Trade,Contact is in Trash,Organization Name,First Name,Last Name,Email'
	await run(
		lines(
			contacts,
			'5,Organization,,,,Papierbach GmbH,,,info@papierbach.example',
			'9,Individual,,,,,Jan,Kern,kern@papierbach.example',
		),
	)
	const file = lines(
		'Contact ID,Contact Type,Do Not Email,Membership Type,Membership Start Date,Membership Status,Group(s),Do Not Trade',
		'5,,,Firma,2020-01-01,Current,Vorstand,',
		'9,,Yes,Privat,2021-01-01,Current,,',
		'77,,,Firma,2020-01-01,Current,,',
	)
	const first = await run(file)
	expect(first.outcome).toMatchObject({ created: 0, updated: 2, failed: 1 })
	expect(codes(first)).toEqual(['id-unknown'])
	expect(
		await rows(`select p.name, lower(m.during) as from, t.label ->> 'de' as type from membership m join party p on p.id = m.party_id
			join membership_type t on t.id = m.type_id where p.name in ('Papierbach GmbH', 'Jan Kern') order by 1`),
	).toEqual([
		{ name: 'Jan Kern', from: '2021-01-01', type: 'Privat' },
		{ name: 'Papierbach GmbH', from: '2020-01-01', type: 'Firma' },
	])
	expect(await rows(`select p.name, o.kind from opt_out o join party p on p.id = o.party_id`)).toEqual([
		{ name: 'Jan Kern', kind: 'mail' },
	])
	expect((await run(file)).outcome).toMatchObject({ created: 0, updated: 0, failed: 1 })
	// Another list of unknown origin also counts from 1.
	expect(codes(await run(lines('ID;Mitgliedsart;Eintritt', '5;Firma;1.1.2020')))).toEqual(['id-unknown'])
})

it('keeps what a system tells of payments with whoever alone has the name', async () => {
	await run(lines('Firma;PLZ;Ort', 'Uhlwald IT GmbH;72581;Dettingen an der Erms'))
	const payments = lines(
		'Id;Betrag;Eingangsdatum;Zahlungsreferenz;Transaktionsidentifikator;Status;Schuldner Name;Schuldner Adresse',
		'5;480,00;30.01.2025;2025-17;;verbucht;Uhlwald IT GmbH;',
		'6;20,00;30.03.2025;2025-18;;verbucht;Uhlwald IT GmbH;',
	)
	expect((await run(payments)).outcome).toMatchObject({ organisations: 0, duplicates: 0 })
	expect(
		await rows(
			`select n.created_at::date::text as on from note n join party p on p.id = n.subject_id where p.name = 'Uhlwald IT GmbH' order by 1`,
		),
	).toEqual([{ on: '2025-01-30' }, { on: '2025-03-30' }])
})

it('ends a consent to mailings when somebody has opted out elsewhere', async () => {
	const list = (flag: string) =>
		lines('Personen-ID;Vorname;Nachname;E-Mail;Kein Newsletter', `P-1;Mia;Lang;lang@uhlwald.example;${flag}`)
	const { importId } = await run(list('nein'))
	const [mia] = await rows<{ id: number }>(`select id from party where name = 'Mia Lang'`)
	await sql`insert into consent (network_id, party_id, purpose, scope, text_version, source, given_at)
		values (${world.networkId}, ${mia!.id}, 'mailing', 'members', '2026-01', 'Formular', '2025-01-01')`.execute(world.owner)
	await run(list('ja'))
	expect(await rows(`select withdrawn_at is not null as withdrawn from consent where party_id = ${mia!.id}`)).toEqual([
		{ withdrawn: true },
	])
	expect(importId).toBeGreaterThan(0)
})

it('keeps functions apart by their days, ends one, and takes none twice', async () => {
	const list = (...functions: string[]) =>
		lines(
			'Firma;PLZ;Personen-ID;Vorname;Nachname;Funktion;Funktion seit;Funktion bis',
			...functions.map((line) => `Steg AG;72764;S-1;Ina;Steg;${line}`),
		)
	const held = () =>
		rows<{ days: string }>(
			`select f.kind || ' ' || f.during::text as days from party_function f join party p on p.id = f.person_id where p.name = 'Ina Steg' order by f.during`,
		)
	await run(list('Vorstand;1.1.2015;31.12.2018', 'Vorstand;1.1.2019;', 'Vorstand;1.1.2020;'))
	expect(await held()).toEqual([
		{ days: 'managing-director [2015-01-01,2019-01-01)' },
		{ days: 'managing-director [2019-01-01,)' },
	])
	await run(list('Vorstand;1.1.2019;31.12.2025'))
	expect((await held()).at(-1)).toEqual({ days: 'managing-director [2019-01-01,2026-01-01)' })
	const turned = await run(list('Presse;1.1.2020;1.1.2019'))
	expect(codes(turned)).toContain('function-turned')
})

it('reads the status in words and keeps what is on record', async () => {
	const list = (status: string) =>
		lines('Mitgliedsnummer;Firma;PLZ;Eintritt;Status', `M-9;Wort AG;72764;1.1.2010;${status}`)
	const status = () =>
		rows(
			`select membership_status(m, '2026-03-10') as status, upper(m.during) as until from membership m join party p on p.id = m.party_id where p.name = 'Wort AG'`,
		)
	await run(list('aktiv'))
	expect(await status()).toEqual([{ status: 'active', until: null }])
	await run(list('ruhend'))
	expect(await status()).toEqual([{ status: 'suspended', until: null }])
	await run(list('gekündigt zum 31.12.2026'))
	expect(await status()).toEqual([{ status: 'suspended', until: '2027-01-01' }])
	// Without a day, the end that is known stays.
	await run(list('ausgetreten'))
	expect(await status()).toEqual([{ status: 'suspended', until: '2027-01-01' }])
	expect(await rows(`select given_on, ends_on from membership_notice`)).toEqual([
		{ given_on: '2026-03-10', ends_on: '2027-01-01' },
	])
})
