/** Everything that a network has goes into a file, and comes back out of it the same. */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { visitor, type Context } from '#platform/context.ts'
import { bytesOf, localFiles } from '#platform/files.ts'
import { testDatabase, type TestDatabase } from '#platform/testing/test-database.ts'
import { findPlace } from '../../atlas/geo/find-place.ts'
import type { KeptFile } from '../../fields/kept-file.ts'
import { runImport } from '../run-import.ts'
import { undoImport } from '../undo-import.ts'
import { networkTables, type ExportedTable } from './catalogue.ts'
import type { Value } from './cells.ts'
import { exportedTables, notExported } from './exported-tables.ts'
import { exportEverything } from './export-everything.ts'
import { openExport } from './export-rows.ts'
import { describe as documentation, describedRows, meaningOf } from './describe.ts'
import { endingOf, exportFormats, writeExport, type ExportFormat } from './write-export.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-everything-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
/** Files that an own field, a proposal for it and the field of a membership name; numbers in them are no numbers of records. */
const [inField, proposed, ofMembership, ...shown] = (await Promise.all(
	['unterschrieben', 'vorgeschlagen', 'beantragt', 'klein', 'mittel', 'groß'].map(async (text) => {
		const content = Buffer.from(text.repeat(1_000))
		const { hash, size } = await localFiles(folder).put(bytesOf(content), 100_000, async () => {})
		return { hash, size, mediaType: 'text/plain', fileName: `${text}.txt` }
	}),
)) as [KeptFile, KeptFile, KeptFile, ...KeptFile[]]
/** The three sizes of a picture. */
const pictures = shown.map(({ hash }) => hash)
const source = await database()
const networkId = await networkOf(source)
await fill(source, networkId)

/** Two networks and two competences, as the instance has them. */
async function database(): Promise<TestDatabase> {
	const made = await testDatabase()
	await sql
		.raw(
			`insert into network (slug, name) values ('elsewhere', 'Anderswo'), ('albtrauf-digital', 'Albtrauf Digital');
			insert into competence_scheme (uri, label, digest) values ('https://example.org/it', '{"de": "IT"}', 'x');
			insert into competence (scheme_id, uri, slug, labels)
				select id, 'https://example.org/it/' || slug, slug, jsonb_build_object('de', slug) from competence_scheme, unnest(array['cloud', 'ki']) slug`,
		)
		.execute(made.owner)
	return made
}

async function networkOf({ owner }: TestDatabase): Promise<number> {
	return (await sql<{ id: number }>`select id from network where slug = 'albtrauf-digital'`.execute(owner)).rows[0]!.id
}

const anyHash = /\b[0-9a-f]{64}\b/g
const hashesIn = (rows: unknown): string[] => JSON.stringify(rows).match(anyHash) ?? []
const withoutHashes = (rows: unknown): unknown => JSON.parse(JSON.stringify(rows).replaceAll(anyHash, 'missing'))

const adminOf = (id: number, { db }: TestDatabase): Context => ({
	viewer: {
		...visitor,
		kind: 'account',
		account: { id: 'admin', name: 'Henrike', mail: 'a@b.example' },
		roles: [{ role: 'admin', networkId: id }],
	},
	db,
	locale: 'de',
	today: '2026-03-10',
})
const from = adminOf(networkId, source)

async function write(format: ExportFormat): Promise<{ path: string; name: string; size: number }> {
	const name = `everything.${endingOf(format)}`
	const path = join(folder, name)
	const taken = await openExport(from, networkId)
	await pipeline(writeExport(taken, format, localFiles(folder), from.today), createWriteStream(path))
	return { path, name, size: statSync(path).size }
}

/** Another instance with an empty network of the same name. */
async function emptyNetwork(): Promise<TestDatabase & { id: number; ctx: Context }> {
	const made = await database()
	const id = await networkOf(made)
	// Numbers that happen to be the same would hide that one stayed as it was.
	for (const table of ['subject', 'tag', 'segment'])
		await sql`select setval(pg_get_serial_sequence(${table}, 'id'), 5000)`.execute(made.owner)
	return { ...made, id, ctx: adminOf(id, made) }
}

/** All rows, with numbers of the instance by their place: two exports are the same when these are. */
async function rowsOf(ctx: Context, id: number): Promise<Record<string, Record<string, Value>[]>> {
	const taken = await openExport(ctx, id)
	try {
		const places = new Map<string, Map<Value, string>>()
		const all: [ExportedTable, Value[][]][] = []
		for (const table of taken.tables) {
			const rows: Value[][] = []
			for await (const row of taken.rows(table)) rows.push(row)
			const at = table.columns.findIndex(({ name }) => name === 'id')
			places.set(table.name, new Map(rows.map((row, index) => [row[at]!, `${table.name}#${index}`])))
			all.push([table, rows])
		}
		const placed = (value: Value, target: string | null) =>
			target === null || value === null ? value : (places.get(target)?.get(value) ?? value)
		// Numbers of records also stand in values of custom fields and in filters.
		const inside = (name: string, value: Value): Value => {
			if (name === 'custom')
				return JSON.parse(JSON.stringify(value), (_, each: Value) =>
					typeof each === 'number' ? placed(each, 'party') : each,
				) as Value
			if (name === 'tree')
				return JSON.parse(JSON.stringify(value), (_, each: Value) =>
					typeof each === 'number'
						? placed(each, 'tag')
						: typeof each === 'string' && /^\d+$/.test(each)
							? placed(Number(each), 'party')
							: each,
				) as Value
			const meant: Record<string, string> = {
				tag: 'tag',
				segment: 'segment',
				'f.pate': 'party',
				'mf.geworben': 'party',
			}
			return name === 'query'
				? String(value).replaceAll(
						/([a-z.]+)=(\d+)/g,
						(_, of: string, id) => `${of}=${String(placed(Number(id), meant[of] ?? null))}`,
					)
				: value
		}
		return Object.fromEntries(
			all.map(([table, rows]) => [
				table.name,
				rows.map((row) =>
					Object.fromEntries(
						table.columns.map(({ name, refersTo }, index) => [
							name,
							inside(name, placed(row[index]!, name === 'id' ? table.name : refersTo)),
						]),
					),
				),
			]),
		)
	} finally {
		await taken.close()
	}
}

const watch = { problems: async () => {}, progress: async () => {} }

describe('every table of a network', () => {
	it('is exported, or says why not', async () => {
		const decided = [...Object.keys(exportedTables), ...Object.keys(notExported)]
		const tables = await networkTables(source.owner)
		expect(
			tables.filter((table) => !decided.includes(table)),
			'decide in exported-tables.ts',
		).toEqual([])
		expect(
			decided.filter((table) => !tables.includes(table)),
			'these are no tables any more',
		).toEqual([])
	})

	it('has rows in this test, and a meaning for each column', async () => {
		const taken = await openExport(from, networkId)
		await taken.close()
		expect([...taken.counts].filter(([, count]) => count === 0).map(([name]) => name)).toEqual([])
		const without = taken.tables.flatMap((table) =>
			table.columns
				.filter((column) => meaningOf(table.name, column, 'de') === '' || meaningOf(table.name, column, 'en') === '')
				.map(({ name }) => `${table.name}.${name}`),
		)
		expect(without, 'say what they mean in meanings.ts').toEqual([])
	})
})

it('comes with words on what does not go along, and why', async () => {
	const taken = await openExport(from, networkId)
	await taken.close()
	const rows = [...describedRows(taken.tables)]
	for (const language of ['de', 'en'] as const) {
		const text = documentation(taken.tables, taken.counts, 'Albtrauf Digital', language)
		const missing = text.slice(text.indexOf(language === 'de' ? '## Was nicht mitkommt' : '## What does not go along'))
		for (const [table, why] of Object.entries(notExported)) {
			expect(missing).toContain(`| ${table} | ${why[language]} |`)
			expect(rows.find(([name]) => name === table)).toContain(why[language])
		}
	}
})

describe.each(exportFormats)('a network as %s', (format) => {
	it('comes back the same, and goes again', async () => {
		const file = await write(format)
		const to = await emptyNetwork()
		const files = mkdtempSync(join(folder, 'files-'))
		const { importId, outcome } = await runImport(to.ctx, to.id, {
			file,
			findPlace,
			watch,
			options: { publish: true },
			files: localFiles(files),
		})
		const before = await rowsOf(from, networkId)
		const after = await rowsOf(to.ctx, to.id)
		// A workbook holds no files: what names one comes back as a file that is missing.
		const same = (rows: unknown) => (format === 'xlsx' ? withoutHashes(rows) : rows)
		for (const table of Object.keys(before)) expect(same(after[table]), table).toEqual(same(before[table]))
		if (format === 'xlsx') expect(hashesIn(after).filter((hash) => hashesIn(before).includes(hash))).toEqual([])
		expect(outcome).toMatchObject({ failed: 0, rows: Object.values(before).flat().length })
		if (format !== 'xlsx')
			for (const hash of [
				...before['document_version']!.map((row) => String(row['hash'])),
				inField.hash,
				proposed.hash,
				ofMembership.hash,
				...pictures,
			])
				expect(await localFiles(files).has(hash)).toBe(true)

		await expect(runImport(to.ctx, to.id, { file, findPlace, watch })).rejects.toMatchObject({
			code: 'imports.whole-not-empty',
		})
		expect(await undoImport(to.ctx, to.id, { importId })).toMatchObject({ kept: [], failed: [] })
		// The subject of the network itself stays, as in any network.
		const left = Object.entries(await rowsOf(to.ctx, to.id)).filter(
			([name, rows]) => rows.length > 0 && name !== 'subject',
		)
		expect(left).toEqual([])
	})
})

it('makes nobody known who is not to be', async () => {
	const to = await emptyNetwork()
	await runImport(to.ctx, to.id, { file: await write('csv'), findPlace, watch })
	expect((await sql`select from listing where network_id = ${to.id}`.execute(to.owner)).rows).toEqual([])
})

it('is noted in the history', async () => {
	await exportEverything(from, networkId, { format: 'json' })
	const { rows } = await sql`select action, facts from journal where network_id = ${networkId}`.execute(source.owner)
	expect(rows).toEqual([{ action: 'imports.export-everything', facts: { format: 'json' } }])
})

it('is for admins', async () => {
	const office = { ...from, viewer: { ...from.viewer, roles: [{ role: 'office' as const, networkId }] } }
	await expect(exportEverything(office, networkId, { format: 'csv' })).rejects.toMatchObject({ kind: 'not-found' })
	await expect(openExport(office, networkId)).rejects.toMatchObject({ kind: 'not-found' })
	const to = await emptyNetwork()
	const viewer = { ...to.ctx.viewer, roles: [{ role: 'office' as const, networkId: to.id }] }
	await expect(
		runImport({ ...to.ctx, viewer }, to.id, { file: await write('csv'), findPlace, watch }),
	).rejects.toMatchObject({ kind: 'not-found' })
})

/** At least one row in each table, with references to other rows, also to such as come later, and what is hard to carry in a table. */
async function fill({ owner }: TestDatabase, network: number): Promise<void> {
	await sql
		.raw(
			`insert into network_district (network_id, district_code) values (${network}, 'DE141');
			insert into membership_type (network_id, slug, label) values (${network}, 'firma', '{"de": "Firma"}');
			insert into tag (network_id, name) values (${network}, 'Cloud'), (${network}, 'KI');
			insert into subject (network_id, kind) values (${network}, 'organisation'), (${network}, 'organisation'), (${network}, 'person'), (${network}, 'network'), (${network}, 'application');
			insert into identity (kind, slug) values ('organisation', 'papierbach'), ('organisation', 'wiesaz'), ('person', 'ina-rau');
			insert into party (id, network_id, identity_id, kind, name, name_key, organisation_kind)
				select s.id, ${network}, i.id, 'organisation', i.slug, i.slug, 'company' from subject s join identity i on i.id = s.id - (select min(id) from subject) + (select min(id) from identity) where s.kind = 'organisation';
			insert into party (id, network_id, identity_id, kind, name, name_key, given_name, family_name)
				select s.id, ${network}, i.id, 'person', 'Ina Rau', 'ina rau', 'Ina', 'Rau' from subject s, identity i where s.kind = 'person' and i.kind = 'person';
			insert into address (network_id, party_id, street, postcode, place, latitude, longitude) select ${network}, id, 'Weg 1', '72764', 'Reutlingen', 48.4914, 9.2043 from party;
			insert into channel (network_id, party_id, kind, value, value_key) select ${network}, id, 'web', 'https://' || name_key || '.example', name_key from party where kind = 'organisation';
			insert into party_function (network_id, person_id, organisation_id, kind, during) select ${network}, p.id, o.id, 'employee', '[2020-01-01,)' from party p, party o where p.kind = 'person' and o.name = 'wiesaz';
			insert into listing (network_id, party_id, scope, during) select ${network}, id, 'public', '[2020-01-01,)' from party;
			insert into consent (network_id, party_id, purpose, scope, text_version, source, given_at) select ${network}, id, 'publication', 'public', '2026-01', 'Formular', '2025-01-01' from party where kind = 'person';
			insert into claim (network_id, party_id, competence_id, evidence) select ${network}, p.id, c.id, '{"de": "Projekt"}' from party p, competence c where p.name = 'wiesaz';
			insert into profile_entry (network_id, party_id, kind, title, body, client, year) select ${network}, p.id, 'reference', '{"de": "Umbau"}', '{"de": "In drei Wochen"}', 'Rheinau AG', 2024 from party p where p.name = 'wiesaz';
			insert into profile_entry (network_id, party_id, kind, title, starts_on, place, district_code, mail, valid_until, scope) select ${network}, p.id, 'internship', '{"de": "Praktikum"}', '2026-09-01', 'Reutlingen', 'DE141', 'jobs@wiesaz.example', '2026-12-31', 'members' from party p where p.name = 'wiesaz';
			insert into profile_entry (network_id, party_id, kind, title, posted_on, valid_until) select ${network}, p.id, 'announcement', '{"de": "Umzug"}', '2026-03-01', '2027-03-01' from party p where p.name = 'wiesaz';
			insert into profile_entry_competence (network_id, party_id, entry_id, competence_id) select ${network}, e.party_id, e.id, c.id from profile_entry e, competence c where e.kind = 'reference';
			insert into market_position (network_id, party_id, active_in, partners_in, value_chain) select ${network}, p.id, '{home,DE}', '{FR}', '{development,service}' from party p where p.name = 'wiesaz';
			insert into claim_confirmation (network_id, claim_id, partner, mail_domain, asked_name, expires_at, answered_at, confirmed, answered_name, level, before) select ${network}, id, 'Rau', 'rau.example', 'Ina Rau', '2026-12-01', '2026-11-01', true, 'Jan Kern', 2, '{"basis": "reference"}' from claim;
			insert into claim_suggestion (network_id, party_id, competence_id, source, passage) select ${network}, party_id, competence_id, 'website', 'Wir bauen Wolken.' from claim;
			insert into tagging (network_id, tag_id, subject_id) select ${network}, t.id, p.id from tag t, party p;
			insert into membership (network_id, party_id, type_id, number, during) select ${network}, p.id, t.id, 'M-' || p.id, '[2012-07-01,)' from party p, membership_type t where p.kind = 'organisation';
			insert into application (id, network_id, kind, name, mail, locale, consent_text, submission, status_hash, party_id) select s.id, ${network}, 'organisation', 'Neu', 'a@neu.example', 'de', 'ja', 's', 'h', (select min(id) from party) from subject s where s.kind = 'application';
			insert into application_person (network_id, application_id, position, family_name) select ${network}, id, 1, 'Neu' from application;
			insert into application_step (network_id, application_id, kind, actor_kind) select ${network}, id, 'submitted', 'visitor' from application;
			insert into document (network_id, subject_id, title, kind, dated_on, opened) select ${network}, id, 'Rechnung', 'invoice', '2026-03-01', true from party where name = 'wiesaz';
			insert into picture (network_id, subject_id, kind, width, height, hashes) select ${network}, id, 'logo', 10, 10, '{${pictures.join()}}' from party where name = 'wiesaz';
			insert into kept_list (network_id, name, note, slugs) values (${network}, 'Messe', 'Halle 3', '{wiesaz,karo}');
			insert into segment (network_id, name, kind, tree) select ${network}, 'Cloud', 'organisation', jsonb_build_object('kind', 'organisation', 'match', 'all', 'groups',
				jsonb_build_array(jsonb_build_object('match', 'all', 'conditions', jsonb_build_array(jsonb_build_object('of', 'tag', 'any', jsonb_build_array(max(id))))))) from tag`,
		)
		.execute(owner)
	const { hash, size } = await localFiles(folder).put(
		bytesOf(Buffer.from('Vertrag vom 1. März')),
		1_000,
		async () => null,
	)
	await sql`
		insert into document_version (network_id, document_id, subject_id, number, hash, size, media_type, file_name)
		select ${network}, id, subject_id, 1, ${hash}, ${size}, 'text/plain', 'vertrag.txt' from document`.execute(owner)
	const [one, other] = (
		await sql<{ id: number }>`select id from party where kind = 'organisation' order by id`.execute(owner)
	).rows.map((row) => row.id)
	const odd = ` "quoted" = +49\r\n\ttab _x0041_ ${'\u{1F600}'} \u0085 ${'lang '.repeat(9_000)} `
	await sql`insert into note (network_id, subject_id, body) values (${network}, ${one}, ${odd.slice(0, 19_000)}), (${network}, ${one}, '=1+1'), (${network}, ${one}, '''=1'), (${network}, ${one}, ' ')`.execute(
		owner,
	)
	await sql`update party set description = jsonb_build_object('de', ${'ä\u{1F600}'.repeat(20_000)}::text) where id = ${other}`.execute(
		owner,
	)
	const [person] = (await sql<{ id: number }>`select id from party where kind = 'person'`.execute(owner)).rows
	const [membership] = (
		await sql<{
			id: number
			party_id: number
			type_id: number
		}>`select id, party_id, type_id from membership order by id`.execute(owner)
	).rows
	const { id: held, party_id: member } = membership!
	await sql
		.raw(
			`insert into custom_field (network_id, key, label, type, settings, organisations, persons) values (${network}, 'pate', '{"de": "Pate"}', 'reference', '{"to": "person"}', true, false);
		insert into custom_field (network_id, key, label, type, organisations, persons) values (${network}, 'vertrag', '{"de": "Vertrag"}', 'file', true, false);
		update party set custom = '{"pate": ${person!.id}, "vertrag": ${JSON.stringify(inField)}}' where id = ${one};
		insert into custom_field (network_id, key, label, type, settings, organisations, persons, memberships) values (${network}, 'geworben', '{"de": "Geworben von"}', 'reference', '{"to": "person"}', false, false, true);
		insert into custom_field (network_id, key, label, type, organisations, persons, memberships) values (${network}, 'antrag', '{"de": "Antrag"}', 'file', false, false, true);
		update membership set custom = '{"geworben": ${person!.id}, "antrag": ${JSON.stringify(ofMembership)}}' where id = ${held};
		insert into statute_rule (network_id, valid_from, notice_count, notice_unit, ends_with, source) values (${network}, '1999-01-01', 3, 'months', 'year', '§ 5 der Satzung');
		insert into external_id (network_id, source, kind, value, party_id) values (${network}, 'civicrm', 'organisation', '17', ${one});
		insert into opt_out (network_id, party_id, kind, source) values (${network}, ${person!.id}, 'phone', 'Anruf');
		insert into relationship (network_id, kind, from_id, to_id, during) values (${network}, 'partner-of', ${one}, ${other}, '[2020-01-01,)');
		insert into membership_notice (network_id, membership_id, party_id, given_on, ends_on) values (${network}, ${held}, ${member}, '2025-01-01', '2025-12-31');
		insert into membership_suspension (network_id, membership_id, party_id, during) values (${network}, ${held}, ${member}, '[2024-01-01,2024-06-01)');
		update membership set during = daterange(lower(during), '2026-01-01') where id = ${held};
		insert into membership (network_id, party_id, type_id, during) values (${network}, ${member}, ${membership!.type_id}, '[2026-01-01,)');
		insert into membership_end (network_id, membership_id, party_id, reason, successor_id) select ${network}, ${held}, ${member}, 'type-change', max(id) from membership where party_id = ${member};
		insert into membership_payer (network_id, party_id, payer_id, during) values (${network}, ${one}, ${other}, '[2024-01-01,)');
		insert into subject (network_id, kind) values (${network}, 'interaction');
		insert into interaction (id, network_id, kind, happened_on, body, moment, source, source_id) select max(id), ${network}, 'call', '2025-03-04', 'rief an', '2025-03-04 10:00+01', 'civicrm', '9' from subject;
		insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment) select ${network}, id, ${one}, kind, happened_on, moment from interaction;
		insert into interaction_account (network_id, interaction_id, account_id, name) select ${network}, id, 'konto', 'Katrin' from interaction;
		insert into interaction_competence (network_id, interaction_id, competence_id) select ${network}, i.id, (select min(id) from competence) from interaction i;
		insert into task (network_id, subject_id, party_id, title, due_on) values (${network}, ${one}, ${one}, 'nachfragen', '2026-04-01');
		insert into application_form (network_id, intro) values (${network}, '{"de": "Willkommen"}') on conflict do nothing;
		insert into saved_view (network_id, account_id, name, query) select ${network}, 'konto', 'Mit Tag', 'kind=person&tag=' || min(id) from tag where network_id = ${network};
		insert into segment (network_id, name, kind, tree) select ${network}, 'Bei Paten', 'person', jsonb_build_object('kind', 'person', 'match', 'all', 'groups', jsonb_build_array(
			jsonb_build_object('match', 'all', 'conditions', jsonb_build_array(jsonb_build_object('of', 'at-organisation', 'any', '[]'::jsonb, 'match', 'any', 'conditions', jsonb_build_array(
				jsonb_build_object('of', 'field', 'key', 'pate', 'values', jsonb_build_array('${person!.id}', '*'), 'from', null, 'to', null), jsonb_build_object('of', 'tag', 'any', jsonb_build_array(min(id))))))))) from tag;
		insert into saved_view (network_id, account_id, name, query) select ${network}, 'konto', 'Mit Pate', 'segment=' || min(id) || '&f.pate=${person!.id}&f.pate=-&mf.geworben=${person!.id}&sort=since' from segment where network_id = ${network};
		insert into mail_text (network_id, kind, locale, subject, body, closing) values (${network}, 'welcome', 'de', 'Willkommen', 'Guten Tag,', 'Ihre Geschäftsstelle') on conflict do nothing;
		insert into duplicate_denial (network_id, party_id, other_id) values (${network}, ${one}, ${other});
		insert into profile_approval (network_id, parts) values (${network}, '{web}');
		insert into profile_proposal (network_id, party_id, part, before, after) values (${network}, ${one}, 'web', '{"web": ""}', '{"web": "https://neu.example"}');
		insert into profile_proposal (network_id, party_id, part, before, after) values (${network}, ${one}, 'custom.vertrag', '{}', '{"custom.vertrag": ${JSON.stringify(proposed)}}');`,
		)
		.execute(owner)
}
