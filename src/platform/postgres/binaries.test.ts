import { chmod, cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packagedBinaries, programsIn, usableBinaries, usableInPlace } from './binaries.ts'
import { prepareDataFolder } from './data-folder.ts'
import { closedCopyOfPackage } from './scratch-folder.fixture.ts'
import { runToEnd } from './spawning.ts'

const stranger = { name: 'stranger', uid: 64_999, gid: 64_999 }
let folder: string
let native: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'flechtwerk-test-'))
	await chmod(folder, 0o755)
	native = await closedCopyOfPackage(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the installed programs are found and run', async () => {
	const { code, output } = await runToEnd(null, programsIn(packagedBinaries()).postgres, ['--version'])
	expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^postgres \(PostgreSQL\) 18\./) })
})

test('links that the package could not hold are made', async () => {
	const links: { source: string; target: string }[] = JSON.parse(
		await readFile(join(native, 'pg-symlinks.json'), 'utf8'),
	)
	for (const { target } of links) await rm(join(native, '..', target), { force: true })
	expect(await usableInPlace(native, null)).toBe(true)
	for (const { source, target } of links) {
		expect((await stat(join(native, '..', target))).ino).toBe((await stat(join(native, '..', source))).ino)
	}
})

test('programs that another user cannot reach are copied whole, once, readable for all', async () => {
	expect(await usableInPlace(native, stranger)).toBe(false)
	const places = await prepareDataFolder(join(folder, 'data'))
	await cp(join(native, 'share'), join(places.postgres, 'bin-0.0.1'), { recursive: true })
	const { postgres } = await usableBinaries(native, places, stranger)
	expect(postgres.startsWith(join(places.postgres, 'bin-18.'))).toBe(true)
	expect(await readdir(places.postgres)).toHaveLength(1)
	expect(await runToEnd(null, postgres, ['--version'])).toMatchObject({ code: 0 })
	await chmod(places.root, 0o711)
	await chmod(places.postgres, 0o711)
	expect(await usableInPlace(join(postgres, '..', '..'), stranger)).toBe(true)

	const { ino } = await stat(postgres)
	await usableBinaries(native, places, stranger)
	expect((await stat(postgres)).ino).toBe(ino)
})
