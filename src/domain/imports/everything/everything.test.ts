/** Everything that a network has goes into a file, and comes back out of it the same. */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Instance } from '#boot.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { visitor, type Context } from '#platform/context.ts'
import { localFiles } from '#platform/files.ts'
import { testDatabase, type TestDatabase } from '#platform/testing/test-database.ts'
import { findPlace } from '../../atlas/geo/find-place.ts'
import { keepShippedTaxonomy } from '../../atlas/search/keep-shipped-taxonomy.ts'
import { loadAlliance } from '../../../demonstration/load/load-alliance.ts'
import { runImport } from '../run-import.ts'
import { undoImport } from '../undo-import.ts'
import { networkTables, type ExportedTable } from './catalogue.ts'
import type { Value } from './cells.ts'
import { exportedTables, notExported } from './exported-tables.ts'
import { openExport } from './export-rows.ts'
import { meaningOf } from './describe.ts'
import { endingOf, exportFormats, writeExport, type ExportFormat } from './write-export.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-everything-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const source = await testDatabase()
await loadAlliance(
	{ ...source, ownerUrl: source.url, dataFolder: folder, configuration: readConfiguration({}) } as unknown as Instance,
	{
		organisations: 40,
		seed: 7,
	},
)
const networkOf = async (db: TestDatabase) =>
	(await sql<{ id: number }>`select id from network where slug = 'albtrauf-digital'`.execute(db.owner)).rows[0]!.id
const networkId = await networkOf(source)
await furtherRows(source, networkId)

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

/** A database with an empty network of the same name. */
async function emptyNetwork(): Promise<TestDatabase & { id: number; ctx: Context }> {
	const database = await testDatabase()
	await keepShippedTaxonomy(database.db)
	await sql`insert into network (slug, name) values ('elsewhere', 'Anderswo'), ('albtrauf-digital', 'Albtrauf Digital')`.execute(
		database.owner,
	)
	const id = await networkOf(database)
	return { ...database, id, ctx: adminOf(id, database) }
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
			return name === 'query'
				? String(value).replace(/tag=(\d+)/, (_, id) => `tag=${String(placed(Number(id), 'tag'))}`)
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
		for (const table of Object.keys(before)) expect(after[table], table).toEqual(before[table])
		expect(outcome).toMatchObject({ failed: 0, rows: Object.values(before).flat().length })
		if (format !== 'xlsx')
			for (const { hash } of before['document_version']!) expect(await localFiles(files).has(String(hash))).toBe(true)

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

it('is for admins', async () => {
	const office = { ...from, viewer: { ...from.viewer, roles: [{ role: 'office' as const, networkId }] } }
	await expect(openExport(office, networkId)).rejects.toMatchObject({ kind: 'not-found' })
	const to = await emptyNetwork()
	const viewer = { ...to.ctx.viewer, roles: [{ role: 'office' as const, networkId: to.id }] }
	await expect(
		runImport({ ...to.ctx, viewer }, to.id, { file: await write('csv'), findPlace, watch }),
	).rejects.toMatchObject({ kind: 'not-found' })
})

/** What the demonstration has nobody with, and what is hard to carry in a table. */
async function furtherRows({ owner }: TestDatabase, network: number): Promise<void> {
	const [one, other] = (
		await sql<{
			id: number
		}>`select id from party where network_id = ${network} and kind = 'organisation' order by id limit 2`.execute(owner)
	).rows.map((row) => row.id)
	const odd = ` "quoted" = +49\r\n\ttab _x0041_ ${'\u{1F600}'} \u0085 ${'lang '.repeat(9_000)} `
	await sql`insert into note (network_id, subject_id, body) values (${network}, ${one}, ${odd.slice(0, 19_000)}), (${network}, ${one}, '=1+1'), (${network}, ${one}, '''=1'), (${network}, ${one}, ' ')`.execute(
		owner,
	)
	await sql`update party set description = jsonb_build_object('de', ${'ä\u{1F600}'.repeat(20_000)}::text) where id = ${other}`.execute(
		owner,
	)
	const [person] = (
		await sql<{
			id: number
		}>`select id from party where network_id = ${network} and kind = 'person' order by id limit 1`.execute(owner)
	).rows
	const [membership] = (
		await sql<{ id: number; party_id: number; type_id: number }>`
			select id, party_id, type_id from membership where network_id = ${network} and upper(during) is null order by id limit 1`.execute(
			owner,
		)
	).rows
	const { id: held, party_id: member } = membership!
	// Each with its references to other rows, also to such as come later.
	await sql
		.raw(
			`
		insert into custom_field (network_id, key, label, type, settings, organisations, persons) values (${network}, 'pate', '{"de": "Pate"}', 'reference', '{"to": "person"}', true, false);
		update party set custom = '{"pate": ${person!.id}}' where id = ${one};
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
		insert into interaction (id, network_id, kind, happened_on, body, moment) select max(id), ${network}, 'call', '2025-03-04', 'rief an', '2025-03-04 10:00+01' from subject;
		insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment) select ${network}, id, ${one}, kind, happened_on, moment from interaction;
		insert into interaction_account (network_id, interaction_id, account_id, name) select ${network}, id, 'konto', 'Katrin' from interaction;
		insert into interaction_competence (network_id, interaction_id, competence_id) select ${network}, i.id, (select min(id) from competence) from interaction i;
		insert into task (network_id, subject_id, party_id, title, due_on) values (${network}, ${one}, ${one}, 'nachfragen', '2026-04-01');
		insert into application_form (network_id, intro) values (${network}, '{"de": "Willkommen"}') on conflict do nothing;
		insert into saved_view (network_id, account_id, name, query) select ${network}, 'konto', 'Mit Tag', 'kind=person&tag=' || min(id) from tag where network_id = ${network};
		insert into mail_text (network_id, kind, locale, subject, body, closing) values (${network}, 'welcome', 'de', 'Willkommen', 'Guten Tag,', 'Ihre Geschäftsstelle') on conflict do nothing;
		insert into duplicate_denial (network_id, party_id, other_id) values (${network}, ${one}, ${other});`,
		)
		.execute(owner)
}
