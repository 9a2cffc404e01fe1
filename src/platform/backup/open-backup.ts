/** Opens an archive and makes sure of every byte of it before anybody relies on it. */
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { Refusal } from '../errors.ts'
import { defaultLimits, type Limits } from '../tabular/limits.ts'
import { openArchive, type Archive } from '../tabular/zip/archive.ts'
import { manifestPart, partsOf, readManifest, type Manifest, type Part } from './manifest.ts'

/** An archive whose parts are all there and as they were written. */
export type Backup = {
	manifest: Manifest
	/** The content of a part, in pieces. */
	read(part: string): AsyncGenerator<Buffer>
	close(): void
}

/** Our own archives may be large; every part is held to the size that the manifest names. */
const limits: Limits = { ...defaultLimits, zipParts: 5_000_000, zipRatio: Infinity, zipInflated: Infinity }
const largestManifest = 500_000_000
const startOfZip = Buffer.from('PK\x03\x04', 'latin1')

/**
 * Opens a backup and checks it completely: it reads the file once.
 * @throws Refusal `backup.file-missing`, `backup.foreign` for any other file, `backup.damaged` (also for one that is cut off),
 *   `backup.newer` for one of a later format
 */
export async function openBackup(file: string): Promise<Backup> {
	await refuseForeign(file)
	const archive = await openArchive(file, limits).catch((error) => {
		throw damaged(error, 'zip')
	})
	try {
		if (!archive.has(manifestPart)) throw new Refusal('invalid', 'backup.foreign')
		const manifest = readManifest(await textOf(archive))
		for (const part of partsOf(manifest)) await check(archive, part)
		return { manifest, read: (part) => read(archive, part), close: () => archive.close() }
	} catch (error) {
		archive.close()
		throw error
	}
}

async function refuseForeign(file: string): Promise<void> {
	const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
		throw new Refusal('not-found', 'backup.file-missing', { file, reason: error.code ?? 'unknown' })
	})
	try {
		const { bytesRead, buffer } = await handle.read(Buffer.alloc(startOfZip.length), 0, startOfZip.length, 0)
		if (!buffer.subarray(0, bytesRead).equals(startOfZip)) throw new Refusal('invalid', 'backup.foreign')
	} catch (error) {
		if (error instanceof Refusal) throw error
		throw new Refusal('invalid', 'backup.foreign')
	} finally {
		await handle.close()
	}
}

async function textOf(archive: Archive): Promise<string> {
	const pieces: Buffer[] = []
	for await (const piece of read(archive, manifestPart, largestManifest)) pieces.push(piece)
	return Buffer.concat(pieces).toString('utf8')
}

async function check(archive: Archive, { part, bytes, sha256 }: Part): Promise<void> {
	const hash = createHash('sha256')
	let size = 0
	for await (const piece of read(archive, part, bytes)) {
		hash.update(piece)
		size += piece.length
	}
	if (size !== bytes || hash.digest('hex') !== sha256) throw new Refusal('invalid', 'backup.damaged', { part })
}

async function* read(archive: Archive, part: string, most?: number): AsyncGenerator<Buffer> {
	try {
		yield* archive.read(part, most)
	} catch (error) {
		throw damaged(error, part)
	}
}

/** What reading a table would refuse is damage here. */
function damaged(error: unknown, part: string): unknown {
	const ofContent = error instanceof Refusal && error.code.startsWith('tabular.')
	return ofContent ? new Refusal('invalid', 'backup.damaged', { part }) : error
}
