import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, it, vi } from 'vitest'
import { testDatabase, writeAs } from '#platform/testing/test-database.ts'

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const { db, owner, url } = await testDatabase()
const made = await sql<{ id: number }>`
	insert into network (slug, name) values ('albtrauf', 'Albtrauf Digital') returning id`.execute(owner)
const network = Number(made.rows[0]!.id)
const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, ...text: string[]): string {
	writeFileSync(join(folder, name), text.join('\r\n'))
	return join(folder, name)
}

/** Runs `bin/flechtwerk` as an operator would, from another folder. */
function flechtwerk(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	const main = join(import.meta.dirname, 'main.ts')
	return new Promise((resolve) => {
		const env = { PATH: '/usr/bin:/bin', DATABASE_URL: url, FLECHTWERK_DATA: folder }
		execFile(
			process.execPath,
			['--disable-warning=ExperimentalWarning', main, ...args],
			{ cwd: folder, env },
			(error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
		)
	})
}
const parties = async () =>
	Number((await sql<{ n: number }>`select count(*) as n from party`.execute(owner)).rows[0]!.n)

const list = file(
	'list.csv',
	'Wer;PLZ;Ort;E-Mail;Eintritt',
	'Lindenrain GmbH;72764;Reutlingen;info@lindenrain.example;1.7.2012',
	'Wiesaz eG;72770;Reutlingen;info@wiesaz;31.02.2019',
)
const map = file('map.json', '{"Wer": "organisation.name"}')

it('imports a list with a mapping, reports errors as JSON with exit code 0, and takes it back', async () => {
	const rehearsed = await flechtwerk('import', list, '--network', 'albtrauf', '--map', map, '--dry-run', '--json')
	expect(JSON.parse(rehearsed.out)).toMatchObject({ importId: null, rows: 2, created: 1, unchanged: 0 })
	expect(await parties()).toBe(0)
	const done = await flechtwerk('import', 'list.csv', '--network', 'albtrauf', '--map', 'map.json', '--json')
	expect(done).toMatchObject({ code: 0, err: '' })
	const report = JSON.parse(done.out)
	expect(report).toMatchObject({ rows: 2, created: 1, updated: 0, unchanged: 0, duplicates: 0 })
	expect(report.errors).toEqual([
		{ row: 3, column: 'E-Mail', code: 'mail-invalid', message: 'Die E-Mail-Adresse „info@wiesaz“ ist unvollständig.' },
		{ row: 3, column: 'Eintritt', code: 'day-impossible', message: '„31.02.2019“ ist kein Tag, den es gibt.' },
	])
	expect(await parties()).toBe(1)
	const undone = await flechtwerk('undo', String(report.importId), '--json')
	expect(JSON.parse(undone.out)).toEqual({ reversed: 1, kept: [], failed: [] })
	expect(await parties()).toBe(0)
	const actors = await sql`select distinct actor_kind from journal where action like 'imports.%'`.execute(owner)
	expect(actors.rows).toEqual([{ actor_kind: 'command-line' }])
})

it('lists pairs with the numbers of both, and imports with what became of them, in the documented shape', async () => {
	const twins = file(
		'twins.csv',
		'Kundennummer;Firma;PLZ;Ort;E-Mail Zentrale',
		'K-1;Quittenhof Software GmbH;72764;Reutlingen;info@quittenhof.example',
		'K-2;Quittenhof Software;72764;Reutlingen;info@quittenhof.example',
		'K-3;Wiesaz eG;72770;Reutlingen;',
	)
	const done = await flechtwerk('import', twins, '--network', 'albtrauf', '--json')
	const report = JSON.parse(done.out)
	expect(report).toEqual({
		importId: expect.any(Number), rows: 3, created: 3, updated: 0, unchanged: 0, duplicates: 1, errors: [],
		failed: 0, hints: 0, organisations: 3, persons: 0, format: null, milliseconds: expect.any(Number),
	}) // prettier-ignore
	const again = JSON.parse((await flechtwerk('import', twins, '--network', 'albtrauf', '--json')).out)
	expect(again).toMatchObject({ rows: 3, created: 0, updated: 0, unchanged: 3, duplicates: 0, errors: [] })
	const idOf = async (name: string) =>
		Number((await sql<{ id: number }>`select id from party where name = ${name}`.execute(owner)).rows[0]!.id)
	const ids = [await idOf('Quittenhof Software GmbH'), await idOf('Quittenhof Software')]

	const listed = await flechtwerk('duplicates', '--network', 'albtrauf', '--json')
	expect(listed).toMatchObject({ code: 0, err: '' })
	const pairs = JSON.parse(listed.out)
	expect(pairs).toEqual([
		{
			...{ ids, externalIds: [['K-1'], ['K-2']], names: ['Quittenhof Software GmbH', 'Quittenhof Software'] },
			...{ kind: 'organisation', probability: expect.any(Number), reasons: expect.any(Array) },
		},
	])
	expect(pairs[0].probability).toBeGreaterThan(0.5)
	expect(pairs[0].probability).toBeLessThanOrEqual(1)
	expect(pairs[0].reasons).toContain('mail')
	const none = await flechtwerk('duplicates', '--network', 'albtrauf', '--kind', 'person', '--json')
	expect(JSON.parse(none.out)).toEqual([])

	await writeAs(db, network, (tx) => sql`update party set employees = 9 where id = ${ids[0]}`.execute(tx))
	const undone = await flechtwerk('undo', String(report.importId), '--json')
	expect(undone).toMatchObject({ code: 0, err: '' })
	expect(JSON.parse(undone.out)).toEqual({
		...{ reversed: 2, failed: [] },
		kept: [{ partyId: ids[0], name: 'Quittenhof Software GmbH', reason: 'edited' }],
	})
	await writeAs(db, network, (tx) => sql`delete from subject where id = ${ids[0]}`.execute(tx))
}, 180_000)

it('says in words what it did', async () => {
	const { out } = await flechtwerk('import', list, '--network', 'albtrauf', '--map', map, '--dry-run')
	expect(out).toContain('Probelauf: nichts wurde gespeichert.')
	expect(out).toContain('2 Zeilen: 1 neu, 0 ergänzt, 0 unverändert, 1 nicht übernommen.')
	expect(out).toContain('Zeile 3, E-Mail: Die E-Mail-Adresse „info@wiesaz“ ist unvollständig.')
})

it.each([
	[['import', list, '--network', 'nirgends'], 'Ein Netzwerk „nirgends“ gibt es nicht.'],
	[['import', list, '--network', 'albtrauf', '--colour', 'red'], 'So geht es: bin/flechtwerk import FILE'],
	[['import', list, '--network', 'albtrauf', '--map', list], 'ist kein JSON der Form Spalte: Ziel'],
	[['undo', '4711'], 'Diesen Import gibt es nicht.'],
])('refuses %j with exit code 1 and a sentence', async (args, sentence) => {
	const { code, err } = await flechtwerk(...args)
	expect(err).toContain(sentence)
	expect(code).toBe(1)
	expect(await parties()).toBe(0)
})
