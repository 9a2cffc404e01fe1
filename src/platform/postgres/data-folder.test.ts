import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockDataFolder, lockHolder } from './data-folder-lock.ts'
import { prepareDataFolder, requireReachable } from './data-folder.ts'
import { defaultDataFolder } from './default-data-folder.ts'
import { startOf } from './process-table.ts'
import { blockedAt } from './reachable.ts'
import { isShortEnough, socketFolder } from './socket-folder.ts'

const stranger = { name: 'stranger', uid: 64_999, gid: 64_999 }
let folder: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'flechtwerk-test-'))
	await chmod(folder, 0o755)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the default folder is where the system keeps such data', () => {
	const alice = { uid: 1000, home: '/home/alice', environment: {} }
	expect(defaultDataFolder({ ...alice, uid: 0, environment: { XDG_DATA_HOME: '/root/data' } })).toBe(
		'/var/lib/flechtwerk',
	)
	expect(defaultDataFolder(alice)).toBe('/home/alice/.local/share/flechtwerk')
	expect(defaultDataFolder({ ...alice, environment: { XDG_DATA_HOME: '/data' } })).toBe('/data/flechtwerk')
	expect(defaultDataFolder({ ...alice, environment: { XDG_DATA_HOME: 'data' } })).toBe(
		'/home/alice/.local/share/flechtwerk',
	)
})

test('a folder that another user cannot enter is named, and so is the one on the way to it', async () => {
	const closed = join(folder, 'closed')
	const places = await prepareDataFolder(join(closed, 'data'))
	await chmod(closed, 0o700)
	await expect(requireReachable(places, stranger)).rejects.toMatchObject({
		kind: 'unavailable',
		code: 'postgres.folder-unreachable',
		facts: { folder: places.root, blocked: closed, user: 'stranger' },
	})
	await requireReachable(places, null)

	for (const each of [closed, places.root, places.postgres]) await chmod(each, 0o711)
	await requireReachable(places, stranger)
	await writeFile(join(places.postgres, 'secret'), '', { mode: 0o600 })
	expect(await blockedAt(join(places.postgres, 'secret'), stranger)).toBe(join(places.postgres, 'secret'))
	const { uid, gid } = await stat(places.root)
	expect(await blockedAt(join(places.postgres, 'secret'), { name: 'owner', uid, gid })).toBeNull()
})

test('a path that is a file, or that cannot be made, is refused', async () => {
	await writeFile(join(folder, 'file'), '')
	for (const path of [join(folder, 'file'), join(folder, 'file', 'below'), '/proc/flechtwerk']) {
		await expect(prepareDataFolder(path)).rejects.toMatchObject({
			code: 'postgres.folder-unwritable',
			facts: { folder: path },
		})
	}
})

test('a held folder names its holder, a left one is free, even when its pid lives on as another process', async () => {
	const places = await prepareDataFolder(join(folder, 'held'))
	expect(await lockHolder(places)).toBeNull()
	await writeFile(places.holder, `${JSON.stringify({ pid: process.ppid, start: 'another boot' })}\n`)
	const lock = await lockDataFolder(places)
	expect(await lockHolder(places)).toBe(process.pid)
	await expect(lockDataFolder(places)).rejects.toMatchObject({
		code: 'postgres.already-running',
		facts: { pid: process.pid },
	})
	await lock.release()
	await lock.release()
	expect(await lockHolder(places)).toBeNull()

	for (const rubbish of ['', '{', '[]', 'null\n', '{"pid":"x"}']) {
		await writeFile(places.holder, rubbish)
		await (await lockDataFolder(places)).release()
	}
})

test('a living holder counts even when its kernel lock was lost', async () => {
	const places = await prepareDataFolder(join(folder, 'lost'))
	const start = await startOf(process.ppid)
	await writeFile(places.holder, `${JSON.stringify({ pid: process.ppid, start })}\n`)
	if (start === null) await (await lockDataFolder(places)).release()
	else await expect(lockDataFolder(places)).rejects.toMatchObject({ facts: { pid: process.ppid } })
})

test('the socket lies in the data folder while its path is short, else in a private temporary folder', async () => {
	expect(isShortEnough('/'.padEnd(80, 'x'))).toBe(true)
	expect(isShortEnough('/'.padEnd(40, 'ü'))).toBe(true)
	expect(isShortEnough('/'.padEnd(60, 'ü'))).toBe(false)

	const near = await prepareDataFolder(join(folder, 'near'))
	expect(await socketFolder(near, null)).toBe(join(near.postgres, 'socket'))
	const far = await prepareDataFolder(join(folder, 'far'.repeat(40)))
	const socket = await socketFolder(far, null)
	expect(await socketFolder(far, null)).toBe(socket)
	expect((await stat(socket)).mode & 0o777).toBe(0o700)

	// Somebody else has the name: with root's rights a folder of a stranger, else simply a file.
	await rm(socket, { recursive: true })
	await writeFile(socket, 'taken')
	const other = await socketFolder(far, null)
	expect(other).not.toBe(socket)
	expect(isShortEnough(other.slice(0, -'-XXXXXX'.length))).toBe(true)
	await mkdir(join(other, 'usable'))
	await rm(other, { recursive: true })
	await rm(socket)
})
