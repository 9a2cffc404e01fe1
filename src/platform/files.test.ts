import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { Refusal } from './errors.ts'
import { bytesOf, chunksOf, localFiles } from './files.ts'

const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-files-'))
afterAll(() => rm(folder, { recursive: true }))
const files = localFiles(folder)
const nothing = async () => {}
const text = (content: string) => bytesOf(Buffer.from(content))
const below = async (part: string) =>
	(await readdir(join(folder, 'files', part), { recursive: true })).filter((name) => name.length > 2)

describe('files', () => {
	it('are named by their hash, lie there once, and can be read in parts', async () => {
		const hash = createHash('sha256').update('Satzung').digest('hex')
		expect(await files.put(text('Satzung'), 100, async (path) => path.includes('incoming'))).toEqual({
			hash,
			size: 7,
			seen: true,
		})
		await files.put(chunksOf(new Blob(['Satzung'])), 100, nothing)
		expect(await below('content')).toEqual([`${hash.slice(0, 2)}/${hash}`])
		expect((await buffer((await files.open(hash))!)).toString()).toBe('Satzung')
		expect((await buffer((await files.open(hash, { start: 1, end: 3 }))!)).toString()).toBe('atz')
		expect(await files.has(hash)).toBe(true)
	})

	it('leave nothing behind when they are too large, empty or refused, or break off', async () => {
		const before = await below('content')
		await expect(files.put(text('x'.repeat(101)), 100, nothing)).rejects.toMatchObject({
			code: 'files.too-large',
			facts: { limit: 100 },
		})
		await expect(files.put(text(''), 100, nothing)).rejects.toMatchObject({ code: 'files.empty' })
		const refusing = async () => {
			throw new Refusal('invalid', 'documents.macros')
		}
		await expect(files.put(text('macro'), 100, refusing)).rejects.toMatchObject({ code: 'documents.macros' })
		const broken = async function* () {
			yield Buffer.from('half')
			throw new Error('connection lost')
		}
		await expect(files.put(broken(), 100, nothing)).rejects.toThrow('connection lost')
		expect(await below('content')).toEqual(before)
		expect(await below('incoming')).toEqual([])
	})

	it('are named by nothing but hashes', async () => {
		for (const name of ['../secret', '', 'a'.repeat(63), `${'a'.repeat(63)}/`]) {
			await expect(files.open(name)).rejects.toThrow('not the name of a file')
			await expect(files.remove(name, Date.now())).rejects.toThrow('not the name of a file')
		}
		expect(await files.open('0'.repeat(64))).toBe(null)
	})

	it('go only when they were not put again meanwhile', async () => {
		const { hash } = await files.put(text('Protokoll'), 100, nothing)
		const path = join(folder, 'files/content', hash.slice(0, 2), hash)
		await utimes(path, new Date(0), new Date(0))
		const dates = new Map<string, number>()
		for await (const one of files.all()) dates.set(one.hash, one.putAt)
		expect(dates.get(hash)).toBe(0)
		await files.put(text('Protokoll'), 100, nothing)
		expect(await files.remove(hash, Date.now() - 60_000)).toBe(false)
		await utimes(path, new Date(0), new Date(0))
		expect(await files.remove(hash, Date.now())).toBe(true)
		expect(await files.remove(hash, Date.now())).toBe(false)
	})
})

it('says that the disk is full, and leaves nothing behind then', async () => {
	const full = async function* () {
		yield Buffer.from('x')
		throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
	}
	await expect(files.put(full(), 100, nothing)).rejects.toMatchObject({ kind: 'unavailable', code: 'files.disk-full' })
	expect(await below('incoming')).toEqual([])
})
