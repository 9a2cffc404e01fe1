import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chown, mkdir, open, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { isAlive, postgresProcesses } from './process-table.ts'
import { postmasterFile, postmasterIn } from './postmaster-file.ts'
import { runningPostgres } from './running-postgres.ts'
import {
	ask,
	careless,
	closedCopyOfPackage,
	scratchFolder,
	startOwner,
	urlOf,
	type Scratch,
} from './scratch-folder.fixture.ts'
import { startServer } from './server-process.ts'
import { settingArguments } from './settings.ts'

let scratch: Scratch
beforeAll(async () => (scratch = await scratchFolder()))
afterAll(() => scratch.remove())

const asRoot = process.getuid?.() === 0
const nobody = 65_534

test('when the owner is killed the database ends by itself where the system can do that, else with the next start', async () => {
	const { root, cluster } = await scratch.withCluster('orphaned')
	const owner = startOwner({ dataFolder: root })
	const url = await urlOf(owner)
	await ask(url, 'create table kept as select 42 as answer')
	expect(await runningPostgres(root)).toEqual({ url, pid: owner.pid })
	await expect(startEmbeddedPostgres({ dataFolder: root })).rejects.toMatchObject({ facts: { pid: owner.pid } })

	owner.kill('SIGKILL')
	await once(owner, 'exit')
	if (existsSync('/usr/bin/setpriv'))
		await vi.waitUntil(async () => (await postgresProcesses(cluster)).length === 0, 5_000)
	expect(await runningPostgres(root)).toBeNull()
	const database = await startEmbeddedPostgres({ dataFolder: root, settings: careless })
	expect(await ask(database.url, 'select answer from kept')).toBe(42)
	await database.stop()
})

test('a server without an owner is ended before a new one starts', async () => {
	const places = await scratch.withCluster('left over')
	const settings = settingArguments({ socketFolder: places.cluster, port: 5432 }, careless)
	const output = await open(join(places.log, 'postgres.log'), 'a')
	const orphan = await startServer(scratch.binaries, scratch.user, places.cluster, settings, output.fd)
	await vi.waitUntil(() => postmasterIn(places.cluster), 5_000)
	const lines: string[] = []
	const database = await startEmbeddedPostgres({
		dataFolder: places.root,
		settings: careless,
		log: (line) => lines.push(line),
	})
	expect(await orphan.exited).toMatchObject({ code: 0 })
	await output.close()
	expect(lines.join()).toContain(`pid ${orphan.pid}`)
	expect(await ask(database.url, 'select 1')).toBe(1)
	await database.stop()
})

test('another process that got the pid of a dead server is left alone', async () => {
	const places = await scratch.withCluster('reused')
	const stranger = spawn('sleep', ['60'], { ...scratch.user, stdio: 'ignore', cwd: '/' })
	await writeFile(
		postmasterFile(places.cluster),
		`${stranger.pid}\n${places.cluster}\n1700000000\n5432\n\n\n\nready   \n`,
	)
	if (scratch.user) await chown(postmasterFile(places.cluster), scratch.user.uid, scratch.user.gid)
	const database = await startEmbeddedPostgres({ dataFolder: places.root, settings: careless })
	expect(isAlive(stranger.pid ?? 0)).toBe(true)
	stranger.kill()
	await database.stop()
})

test('a first start that is killed half way is begun anew', async () => {
	const dataFolder = join(scratch.folder, 'half')
	const owner = startOwner({ dataFolder })
	const fresh = async () => {
		const names = existsSync(join(dataFolder, 'postgres')) ? await readdir(join(dataFolder, 'postgres')) : []
		return names.find((name) => name.startsWith('18.new-')) ?? ''
	}
	await vi.waitUntil(async () => existsSync(join(dataFolder, 'postgres', await fresh(), 'base', '1')), 10_000)
	owner.kill('SIGKILL')
	await once(owner, 'exit')
	expect(await fresh()).not.toBe('')

	const database = await startEmbeddedPostgres({ dataFolder, settings: careless })
	expect(await ask(database.url, 'select 1')).toBe(1)
	await database.stop()
	expect(await readdir(join(dataFolder, 'postgres'))).toEqual(['18'])
})

test('an ordinary user runs it under the own name, and SIGTERM ends all of it', async () => {
	const dataFolder = join(scratch.folder, 'ordinary')
	await mkdir(dataFolder, { mode: 0o700 })
	if (asRoot) await chown(dataFolder, nobody, nobody)
	const binaries = join(scratch.binaries.postgres, '..', '..')
	const owner = startOwner({ dataFolder, binaries, ...(asRoot && { uid: nobody }) })
	const url = await urlOf(owner)
	expect((await stat(join(dataFolder, 'postgres', '18'))).uid).toBe(asRoot ? nobody : process.getuid?.())
	expect(await ask(url, 'select current_user::text')).toBe('flechtwerk')
	owner.kill('SIGTERM')
	expect(await once(owner, 'exit')).toEqual([0, null])
	expect(await postgresProcesses(join(dataFolder, 'postgres', '18'))).toEqual([])

	// Root goes on with the user that the cluster belongs to.
	const database = await startEmbeddedPostgres({ dataFolder, settings: careless })
	expect(await ask(database.url, 'select 1')).toBe(1)
	await database.stop()
	expect((await stat(join(dataFolder, 'postgres', '18'))).uid).toBe(asRoot ? nobody : process.getuid?.())
})

test('of several starts at the same moment on a folder left by a killed one, exactly one wins', async () => {
	const { root } = await scratch.withCluster('crowded')
	const first = startOwner({ dataFolder: root })
	await urlOf(first)
	first.kill('SIGKILL')
	const owners = [1, 2, 3].map(() => startOwner({ dataFolder: root }))
	const answers = await Promise.all(owners.map(urlOf))
	expect(answers.filter((answer) => answer === 'postgres.already-running').length).toBe(2)
	const [url] = answers.filter((answer) => answer.startsWith('postgresql://'))
	expect(await ask(url ?? '', 'select 1')).toBe(1)
	owners.forEach((owner) => owner.kill('SIGTERM'))
	await Promise.all(owners.map((owner) => owner.exitCode ?? once(owner, 'exit')))
})

test('programs in a closed folder are copied for the user of the database', async () => {
	const places = await scratch.withCluster('copied')
	const native = await closedCopyOfPackage(scratch.folder)
	const database = await startEmbeddedPostgres({ dataFolder: places.root, binaries: native, settings: careless })
	await ask(database.url, 'create extension pg_trgm')
	expect(await ask(database.url, `select similarity('Netz', 'Netze') > 0.5`)).toBe(true)
	const copies = (await readdir(places.postgres)).filter((name) => name.startsWith('bin-'))
	expect(copies.length).toBe(asRoot ? 1 : 0)
	await database.stop()
})
