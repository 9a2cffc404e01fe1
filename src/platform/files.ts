/**
 * Bytes that people upload, on the local disk, named by their SHA-256: the same bytes lie there once, and never change.
 * Whoever needs another place for them (an object store) replaces this file.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from './errors.ts'

export type StoredFile = { hash: string; size: number }
export type ByteRange = { start: number; end: number }

export type FileStore = {
	/**
	 * Keeps bytes, at most so many. `examine` looks at the file before it counts; what it throws leaves nothing behind.
	 * @throws Refusal `files.too-large`, `files.empty`, `files.disk-full`
	 */
	put<Seen>(
		source: AsyncIterable<Uint8Array>,
		most: number,
		examine: (path: string) => Promise<Seen>,
	): Promise<StoredFile & { seen: Seen }>
	/** The bytes, or a part of them with both ends; null when they are gone. */
	open(hash: string, range?: ByteRange): Promise<Readable | null>
	has(hash: string): Promise<boolean>
	/** Removes bytes that were last put before `moment` (ms); those that are gone already are no error. True when they went. */
	remove(hash: string, moment: number): Promise<boolean>
	/** All that lie there, with the moment (ms) at which they were last put. */
	all(): AsyncGenerator<{ hash: string; putAt: number }>
	/** Removes what was left of uploads that broke off before `moment` (ms). */
	tidy(moment: number): Promise<void>
}

const anyHash = /^[0-9a-f]{64}$/

/** The files of an instance below its data folder, where backup and restore find them. */
export function localFiles(dataFolder: string): FileStore {
	const folder = join(dataFolder, 'files', 'content')
	const incoming = join(dataFolder, 'files', 'incoming')
	const pathOf = (hash: string): string => {
		if (!anyHash.test(hash)) throw new Error('not the name of a file')
		return join(folder, hash.slice(0, 2), hash)
	}
	return {
		async put(source, most, examine) {
			await mkdir(incoming, { recursive: true, mode: 0o700 })
			const temporary = join(incoming, randomUUID())
			try {
				const { hash, size } = await write(source, temporary, most)
				const seen = await examine(temporary)
				await place(temporary, pathOf(hash))
				return { hash, size, seen }
			} catch (error) {
				await rm(temporary, { force: true })
				throw isFull(error) ? new Refusal('unavailable', 'files.disk-full') : error
			}
		},
		async open(hash, range) {
			const stream = createReadStream(pathOf(hash), range)
			return new Promise((resolve, reject) => {
				stream.once('open', () => resolve(stream))
				stream.once('error', (error) => (isMissing(error) ? resolve(null) : reject(error)))
			})
		},
		has: async (hash) => (await unlessMissing(stat(pathOf(hash)))) !== null,
		async remove(hash, moment) {
			const info = await unlessMissing(stat(pathOf(hash)))
			if (info === null || info.mtimeMs >= moment) return false
			await rm(pathOf(hash), { force: true })
			return true
		},
		async *all() {
			for (const part of (await unlessMissing(readdir(folder))) ?? [])
				for (const hash of (await unlessMissing(readdir(join(folder, part)))) ?? []) {
					const info = anyHash.test(hash) ? await unlessMissing(stat(pathOf(hash))) : null
					if (info) yield { hash, putAt: info.mtimeMs }
				}
		},
		async tidy(moment) {
			for (const name of (await unlessMissing(readdir(incoming))) ?? []) {
				const info = await unlessMissing(stat(join(incoming, name)))
				if (info && info.mtimeMs < moment) await rm(join(incoming, name), { force: true })
			}
		},
	}
}

/** Bytes in memory as a source. */
export async function* bytesOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
	yield content
}

/** What a form sent as a source. */
export async function* chunksOf(upload: Blob): AsyncGenerator<Uint8Array> {
	const reader = upload.stream().getReader()
	for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}

async function write(source: AsyncIterable<Uint8Array>, path: string, most: number): Promise<StoredFile> {
	const digest = createHash('sha256')
	let size = 0
	const counting = new Transform({
		transform(chunk: Uint8Array, _encoding, done) {
			size += chunk.length
			digest.update(chunk)
			done(size > most ? new Refusal('invalid', 'files.too-large', { limit: most }) : null, chunk)
		},
	})
	await pipeline(source, counting, createWriteStream(path, { mode: 0o600, flags: 'wx', flush: true }))
	if (size === 0) throw new Refusal('invalid', 'files.empty')
	return { hash: digest.digest('hex'), size }
}

/** Into its place at once and for good: the entry of the folder is on disk, too, before anybody relies on it. */
async function place(temporary: string, path: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true, mode: 0o700 })
	// The same bytes may lie there already. A fresh date keeps the nightly sweep away until a row names them.
	await rename(temporary, path)
	await utimes(path, new Date(), new Date())
	const handle = await open(dirname(path))
	await handle.sync().finally(() => handle.close())
}

async function unlessMissing<Result>(work: Promise<Result>): Promise<Result | null> {
	return work.catch((error: unknown) => {
		if (isMissing(error)) return null
		throw error
	})
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')
const isMissing = (error: unknown) => codeOf(error) === 'ENOENT'
const isFull = (error: unknown) => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error))
