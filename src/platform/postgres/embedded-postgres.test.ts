import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { postmasterIn } from './postmaster-file.ts'
import { runningPostgres } from './running-postgres.ts'
import { ask, careless, scratchFolder, type Scratch } from './scratch-folder.fixture.ts'
import { checkServerVersion } from './server-version.ts'

let scratch: Scratch
beforeAll(async () => (scratch = await scratchFolder()))
afterAll(() => scratch.remove())

test('a new folder becomes a database, whatever its name, and leaves nothing running', async () => {
	const dataFolder = join(scratch.folder, 'Netz, „Büro“ 100%zz + "Süd"', 'lang'.repeat(30))
	const lines: string[] = []
	const database = await startEmbeddedPostgres({ dataFolder, settings: careless, log: (line) => lines.push(line) })

	expect(lines).toEqual([`A new database is created in ${join(dataFolder, 'postgres')}.`])
	expect(database.host.startsWith(scratch.folder)).toBe(false)
	expect(await ask(database.url, 'select 1')).toBe(1)
	expect(await checkServerVersion(database.url)).toMatchObject({ major: 18 })

	await Promise.all([database.stop(), database.stop()])
	expect(await database.exited).toEqual({ expected: true, code: 0, signal: null })
	await database.stop()
	expect(existsSync(database.host)).toBe(false)
	expect(await readdir(dataFolder)).toEqual(['flechtwerk.lock-held', 'log', 'postgres'])
	await expect(ask(database.url, 'select 1')).rejects.toThrow('ENOENT')
})

test('text is sorted by code point, and words end where letters end', async () => {
	const { root } = await scratch.withCluster('sorting')
	const database = await startEmbeddedPostgres({ dataFolder: root, settings: careless })
	const sorted = `select string_agg(x, ' ' order by x) from unnest(array['ä', 'b', 'Z', 'a']) x`
	expect(await ask(database.url, sorted)).toBe('Z a b ä')
	expect(await ask(database.url, `select lower('ÄÖÜ')`)).toBe('äöü')
	const words = `select to_tsvector('german', '„Cloud“ – Größe')::text`
	expect(await ask(database.url, words)).toBe(`'cloud':1 'gross':2`)
	for (const [setting, value] of Object.entries({
		server_encoding: 'UTF8',
		TimeZone: 'UTC',
		data_checksums: 'on',
		listen_addresses: '',
		ssl: 'off',
		jit: 'off',
		fsync: 'off',
	})) {
		expect([setting, await ask(database.url, `show ${setting}`)]).toEqual([setting, value])
	}
	await database.stop()
})

test('a second start on the folder is refused, and a command finds the running database', async () => {
	const { root } = await scratch.withCluster('twice')
	const database = await startEmbeddedPostgres({ dataFolder: root, settings: careless })
	await expect(startEmbeddedPostgres({ dataFolder: root })).rejects.toMatchObject({
		kind: 'conflict',
		code: 'postgres.already-running',
		facts: { folder: root, pid: process.pid },
	})
	expect(await runningPostgres(root)).toEqual({ url: database.url, pid: process.pid })
	expect(await ask(database.url, 'select 1')).toBe(1)
	await database.stop()
	expect(await runningPostgres(root)).toBeNull()
	expect(await runningPostgres(join(root, 'nowhere'))).toBeNull()
})

test('a killed server is reported, and the next start has what was committed', async () => {
	const { root, cluster } = await scratch.withCluster('killed')
	const database = await startEmbeddedPostgres({ dataFolder: root })
	await ask(database.url, 'create table kept as select 42 as answer')
	process.kill((await postmasterIn(cluster))?.pid ?? 0, 'SIGKILL')
	expect(await database.exited).toEqual({ expected: false, code: null, signal: 'SIGKILL' })

	const again = await startEmbeddedPostgres({ dataFolder: root, settings: careless })
	expect(await ask(again.url, 'select answer from kept')).toBe(42)
	await again.stop()
})

test('values of statements never get into the log', async () => {
	const places = await scratch.withCluster('discreet')
	const database = await startEmbeddedPostgres({ dataFolder: places.root, settings: careless })
	await ask(database.url, 'create table person (mail text primary key)')
	const add = `insert into person values ('ada.geheim@firma.example')`
	await ask(database.url, add)
	await expect(ask(database.url, add)).rejects.toThrow('duplicate key')
	await expect(ask(database.url, `select 'ada.geheim'::int`)).rejects.toThrow('invalid input syntax')
	await expect(ask(database.url, `do $$ begin raise warning 'ada.geheim'; end $$`)).resolves.toBeUndefined()
	await database.stop()
	const log = await readFile(join(places.log, 'postgres.log'), 'utf8')
	expect(log).toContain('database system is ready')
	expect(log).not.toContain('geheim')
})

test('a cluster of another version or a damaged one is left as it is', async () => {
	const folder = join(scratch.folder, 'strange')
	const cluster = join(folder, 'postgres', '18')
	await mkdir(join(cluster, 'global'), { recursive: true })
	await writeFile(join(cluster, 'PG_VERSION'), '17\n')
	const incomplete = { kind: 'unavailable', code: 'postgres.cluster-incomplete', facts: { folder: cluster } }
	await expect(startEmbeddedPostgres({ dataFolder: folder })).rejects.toMatchObject(incomplete)

	await writeFile(join(cluster, 'global', 'pg_control'), 'damaged')
	const version = { code: 'postgres.cluster-version', facts: { found: '17', expected: '18' } }
	await expect(startEmbeddedPostgres({ dataFolder: folder })).rejects.toMatchObject(version)
	await writeFile(join(cluster, 'PG_VERSION'), '18\n')
	await expect(startEmbeddedPostgres({ dataFolder: folder })).rejects.toMatchObject({ kind: 'unavailable' })
	expect(await readFile(join(cluster, 'global', 'pg_control'), 'utf8')).toBe('damaged')

	await rename(cluster, join(folder, 'postgres', '17'))
	await expect(startEmbeddedPostgres({ dataFolder: folder })).rejects.toMatchObject(version)
	expect(await readdir(join(folder, 'postgres'))).toEqual(['17'])
})

test('settings that the server refuses are a refusal, and the folder is free again', async () => {
	const { root } = await scratch.withCluster('refused')
	const lines: string[] = []
	const start = startEmbeddedPostgres({
		dataFolder: root,
		settings: { shared_buffers: 'lots' },
		log: (line) => lines.push(line),
	})
	await expect(start).rejects.toMatchObject({ kind: 'unavailable', code: 'postgres.start-failed' })
	expect(lines.join()).toContain('shared_buffers')
	const database = await startEmbeddedPostgres({ dataFolder: root, settings: careless })
	await database.stop()
})
