/** Uploaded files, under names that nobody can guess, until they are no longer needed. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '#platform/errors.ts'
import { defaultLimits } from '#platform/tabular/limits.ts'

/** The folder of uploaded files of an instance. */
export const importsFolder = (dataFolder: string): string => join(dataFolder, 'files', 'imports')

/** For so long a file is kept after its upload. */
export const daysKept = 30

/**
 * Writes an upload to disk and returns its name within the folder. Nothing is left of one that fails.
 * @throws Refusal `tabular.file-too-large`, `imports.disk-full`
 */
export async function storeFile(dataFolder: string, upload: Blob): Promise<{ stored: string; size: number }> {
	const folder = importsFolder(dataFolder)
	await mkdir(folder, { recursive: true, mode: 0o700 })
	const stored = randomUUID()
	let size = 0
	const counting = new Transform({
		transform(chunk: Uint8Array, _encoding, done) {
			size += chunk.length
			done(
				size > defaultLimits.bytes
					? new Refusal('invalid', 'tabular.file-too-large', { limit: defaultLimits.bytes })
					: null,
				chunk,
			)
		},
	})
	try {
		await pipeline(chunksOf(upload), counting, createWriteStream(join(folder, stored), { mode: 0o600, flags: 'wx' }))
	} catch (error) {
		await removeFile(dataFolder, stored)
		if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
			throw new Refusal('unavailable', 'imports.disk-full')
		throw error
	}
	return { stored, size }
}

async function* chunksOf(upload: Blob): AsyncGenerator<Uint8Array> {
	const reader = upload.stream().getReader()
	for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}

/** Removes a stored file; one that is gone already is no error. */
export async function removeFile(dataFolder: string, stored: string): Promise<void> {
	await rm(join(importsFolder(dataFolder), stored), { force: true })
}

/** Removes files older than `daysKept`, whatever became of their imports. */
export async function removeOldFiles(dataFolder: string, now = Date.now()): Promise<void> {
	const folder = importsFolder(dataFolder)
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return []
		throw error
	})
	for (const name of names) {
		const { mtimeMs } = await stat(join(folder, name))
		if (now - mtimeMs > daysKept * 86_400_000) await removeFile(dataFolder, name)
	}
}
