/** Organisations and persons in one file or two, in any order, from known systems; memberships, competences, numbers. */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { writeXlsx } from '#platform/tabular/write-xlsx.ts'
import { importWorld, lines } from './import.fixture.ts'

const world = await importWorld()
const { run, rows } = world
async function all(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
	const chunks: Uint8Array[] = []
	for await (const chunk of stream) chunks.push(chunk)
	return chunks
}
const people = (organisation: string) =>
	rows<{ name: string }>(
		`select p.name from party_function f join party p on p.id = f.person_id join party o on o.id = f.organisation_id where o.name = '${organisation}' order by 1`,
	)

it('finds the organisation of a person from a second file by name, without making another one', async () => {
	await run(lines('Firma;PLZ;Ort;E-Mail', 'Lindenrain GmbH;72764;Reutlingen;info@lindenrain.example'))
	const { outcome } = await run(
		lines(
			'Firma;Vorname;Nachname;E-Mail',
			'Lindenrain GmbH;Beate;Gommel;gommel@lindenrain.example',
			'LINDENRAIN GmbH;Uwe;Reh;reh@lindenrain.example',
		),
	)
	expect(outcome).toMatchObject({ created: 2, organisations: 0, persons: 2, duplicates: 0 })
	expect(await people('Lindenrain GmbH')).toEqual([{ name: 'Beate Gommel' }, { name: 'Uwe Reh' }])
})

it('finds it by the number of the firm, too', async () => {
	await run(lines('ID;Firma;PLZ;Ort', '17;Wiesaz Werkstatt eG;72770;Reutlingen'))
	const { outcome } = await run(
		lines('Firmen-ID;Firma;Vorname;Nachname;E-Mail', '17;Wiesaz Werkstatt;Ina;Rau;rau@wiesaz.example'),
	)
	expect(outcome).toMatchObject({ created: 1, organisations: 0, persons: 1 })
	expect(await rows(`select name from party where name like 'Wiesaz%'`)).toEqual([{ name: 'Wiesaz Werkstatt' }])
})

const civi =
	'Contact ID,Contact Type,Do Not Email,Do Not Trade,Contact is in Trash,Organization Name,First Name,Last Name,Current Employer,Current Employer ID,Email,City,Postal Code'

it('takes an address book whose persons stand before their organisations', async () => {
	const file = lines(
		civi,
		'9,Individual,Yes,No,No,,Jan,Kern,Papierbach Robotics GmbH,5,kern@papierbach.example,,',
		'5,Organization,No,Yes,No,Papierbach Robotics GmbH,,,,,info@papierbach.example,Reutlingen,72766',
		'6,Organization,No,No,Yes,Alte Firma GmbH,,,,,,,',
	)
	const { outcome, format } = await run(file)
	expect(format).toBe('civicrm')
	expect(outcome).toMatchObject({ rows: 3, created: 2, unchanged: 1, organisations: 1, persons: 1, hints: 1 })
	expect(await people('Papierbach Robotics GmbH')).toEqual([{ name: 'Jan Kern' }])
	expect(await rows(`select p.name, o.kind from opt_out o join party p on p.id = o.party_id order by 1`)).toEqual([{ name: 'Jan Kern', kind: 'mail' }, { name: 'Papierbach Robotics GmbH', kind: 'sharing' }]) // prettier-ignore
	expect(
		await rows(
			`select source, e.kind, value from external_id e join party p on p.id = e.party_id where p.name in ('Jan Kern', 'Papierbach Robotics GmbH') order by 3`,
		),
	).toEqual([
		{ source: 'civicrm', kind: 'organisation', value: '5' },
		{ source: 'civicrm', kind: 'person', value: '9' },
	])
	// An address book makes nobody a member.
	expect(
		await rows(`select m.id from membership m join party p on p.id = m.party_id where p.name like 'Papierbach%'`),
	).toEqual([])
	expect((await run(file)).outcome).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
})

it('keeps periods of a membership apart and fits dates into the one that is there', async () => {
	const header = 'Mitgliedsnummer;Firma;PLZ;Mitglied seit;Austritt;Mitgliedsart'
	await run(lines(header, 'M-7;Uhlwald IT;72581;1.1.2010;31.12.2014;Firma', 'M-7;Uhlwald IT;72581;1.7.2018;;Firma'))
	const held = () =>
		rows(
			`select lower(m.during) as from, upper(m.during) as until, t.label ->> 'de' as type from membership m join membership_type t on t.id = m.type_id join party p on p.id = m.party_id where p.name = 'Uhlwald IT' order by 1`,
		)
	const first = { from: '2010-01-01', until: '2015-01-01', type: 'Firma' }
	expect(await held()).toEqual([first, { from: '2018-07-01', until: null, type: 'Firma' }])
	expect((await run(lines(header, 'M-7;Uhlwald IT;72581;1.7.2018;31.12.2027;Förderer'))).outcome).toMatchObject({
		updated: 1,
	})
	expect(await held()).toEqual([first, { from: '2018-07-01', until: '2028-01-01', type: 'Förderer' }])
	const overlapping = await run(lines(header, 'M-7;Uhlwald IT;72581;1.7.2013;;'))
	expect(overlapping.problems.map(({ problem }) => problem.code)).toEqual(['membership-unclear'])
	expect(await rows(`select count(*)::int as n from membership_type where label ->> 'de' = 'Firma'`)).toEqual([
		{ n: 1 },
	])
})

it('makes members of a list also without a column that says so, unless told otherwise', async () => {
	await run(lines('Firma;PLZ', 'Echaz Energie eG;72793'))
	await run(lines('Firma;PLZ', 'Nur Interessent GmbH;72793'), { options: { asMembers: false } })
	const members = await rows(
		`select p.name, m.during::text from membership m join party p on p.id = m.party_id where p.name in ('Echaz Energie eG', 'Nur Interessent GmbH')`,
	)
	expect(members).toEqual([{ name: 'Echaz Energie eG', during: '(,)' }])
})

it('claims competences of the taxonomy and remembers decisions about words', async () => {
	const scheme = await sql<{
		id: number
	}>`insert into competence_scheme (uri, label, digest) values ('urn:test', '{"de": "Test"}', 'x') returning id`.execute(
		world.owner,
	)
	await sql`insert into competence (scheme_id, uri, slug, labels, alternatives) values
		(${scheme.rows[0]!.id}, 'urn:test:k8s', 'kubernetes', '{"de": "Kubernetes"}', '{"de": ["K8s"], "en": []}'),
		(${scheme.rows[0]!.id}, 'urn:test:ki', 'ki', '{"de": "Künstliche Intelligenz", "en": "Artificial intelligence"}', '{"de": ["KI"], "en": ["AI"]}')`.execute(
		world.owner,
	)
	const file = (name: string) => lines('Firma;Ort;Kompetenzen', `${name};Ulm;K8s, ki, Kubernetis`)
	const first = await run(file('Donau Cloud GmbH'), { mapping: { terms: { Kubernetis: 'urn:test:k8s' } } })
	expect(first.problems).toEqual([])
	const second = await run(file('Iller Cloud GmbH'))
	expect(second.problems).toEqual([])
	const claims = await rows(
		`select p.name, c.slug, cl.level, cl.basis from claim cl join competence c on c.id = cl.competence_id join party p on p.id = cl.party_id order by 1, 2`,
	)
	const claimed = (name: string) => [{ name, slug: 'ki', level: 1, basis: 'self-declared' }, { name, slug: 'kubernetes', level: 1, basis: 'self-declared' }] // prettier-ignore
	expect(claims).toEqual([...claimed('Donau Cloud GmbH'), ...claimed('Iller Cloud GmbH')])
	// What took the place of a concept is meant by its old names, and by what was decided about it.
	await sql`insert into competence (scheme_id, uri, slug, labels, alternatives)
		values (${scheme.rows[0]!.id}, 'urn:test:container', 'container', '{"de": "Container-Plattformen"}', '{"de": [], "en": []}')`.execute(
		world.owner,
	)
	await sql`update competence set retired_at = now(), replaced_by_id = (select id from competence where slug = 'container') where slug = 'kubernetes'`.execute(
		world.owner,
	)
	const third = await run(
		lines(
			'Firma;Ort;Kompetenzen',
			'Blau Cloud GmbH;Ulm;Kubernetis',
			'Lauter Cloud GmbH;Ulm;K8s',
			'Ach Cloud GmbH;Ulm;kubernetes',
		),
	)
	expect(third.problems).toEqual([])
	expect(
		await rows(
			`select p.name, c.slug from claim cl join competence c on c.id = cl.competence_id join party p on p.id = cl.party_id where p.name ~ '^(Blau|Lauter|Ach) ' order by 1`,
		),
	).toEqual(['Ach', 'Blau', 'Lauter'].map((name) => ({ name: `${name} Cloud GmbH`, slug: 'container' })))
})

it('remembers what columns became for files with the same headers', async () => {
	const file = (name: string) => lines('Wer;Womit', `${name};Robotik`)
	await expect(run(file('Jusi GmbH'))).rejects.toMatchObject({ code: 'imports.no-name-column' })
	await run(file('Jusi GmbH'), { mapping: { columns: { Wer: 'organisation.name', Womit: 'tags' } } })
	expect((await run(file('Floriansberg GmbH'))).outcome).toMatchObject({ created: 1 })
	expect(await rows(`select p.name from tagging g join tag t on t.id = g.tag_id join party p on p.id = g.subject_id where t.name = 'Robotik' order by 1`)).toEqual([{ name: 'Floriansberg GmbH' }, { name: 'Jusi GmbH' }]) // prettier-ignore
})

it('finds the right sheet of a workbook, and keeps what a spreadsheet makes of days', async () => {
	const sheets = [
		{ name: 'Deckblatt', header: ['Stand', 'März 2026'], rows: [['Bearbeitet von', 'Katrin Sailer']] },
		{
			name: 'Liste',
			header: ['Firma', 'PLZ', 'Mitglied seit'],
			rows: [['Ermstal Optik GmbH', 72581, { day: '2019-04-01' }]],
		},
	]
	const bytes = Buffer.concat(await all(writeXlsx(sheets)))
	expect((await run(bytes)).outcome).toMatchObject({ rows: 1, created: 1, hints: 0 })
	const found = await rows(
		`select a.postcode, lower(m.during) as from from party p join address a on a.party_id = p.id join membership m on m.party_id = p.id where p.name = 'Ermstal Optik GmbH'`,
	)
	expect(found).toEqual([{ postcode: '72581', from: '2019-04-01' }])
})

it('says which letters it could not read, and which rows are too long', async () => {
	const mixed = Buffer.concat([
		Buffer.from(
			'Firma;PLZ\r\nBäckerei Nüssle für Gänsefüßchen, Öl, Käse und Gemüse aus Tübingen, Nürtingen und Böblingen GmbH;72764\r\nM',
		),
		Buffer.from([0xfc]),
		Buffer.from('hle GmbH;72764;zu viel\r\n'),
	])
	const { outcome, problems } = await run(mixed)
	expect(outcome).toMatchObject({ created: 2 })
	expect(problems.map(({ problem }) => [problem.row, problem.code])).toEqual([[1, 'letters-unreadable'], [3, 'cells-beyond']]) // prettier-ignore
})

it('reads a table below a title, and vCards', async () => {
	const { outcome } = await run(
		lines(
			'Mitglieder 2026;;;',
			'Stand: März;;;',
			'Firma;PLZ;Ort;E-Mail',
			'Calver Bühl GmbH;72581;Dettingen;info@calver.example',
		),
	)
	expect(outcome).toMatchObject({ rows: 1, created: 1 })
	const cards = lines(
		'BEGIN:VCARD',
		'VERSION:3.0',
		'N:Fink;Ole;;Dr.;',
		'FN:Dr. Ole Fink',
		'ORG:Rossberg Systeme GmbH',
		'EMAIL;TYPE=work:fink@rossberg.example',
		'ADR;TYPE=work:;;Bergweg 1;Sonnenbühl;;72820;Germany',
		'UID:urn:x-1',
		'END:VCARD',
		'',
	)
	const card = await run(cards)
	expect(card).toMatchObject({ format: 'vcard', outcome: { created: 1, organisations: 1, persons: 1 } })
	expect(await people('Rossberg Systeme GmbH')).toEqual([{ name: 'Ole Fink' }])
})

it('takes a file with many namesakes, whose addresses on the web are numbered', async () => {
	const many = Array.from({ length: 60 }, (_, index) => `Thomas;Müller;t${index}@mueller.example`)
	expect((await run(lines('Vorname;Nachname;E-Mail', ...many))).outcome).toMatchObject({ created: 60, persons: 60 })
	const slugs = await rows<{ slug: string }>(`select slug from identity where slug like 'thomas-mueller%'`)
	expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(60)
	expect(slugs.map(({ slug }) => slug)).toContain('thomas-mueller-60')
})
