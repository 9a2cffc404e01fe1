/** Writes an archive part by part, in constant memory: a zip whose parts are measured while they pass. */
import { createHash, randomBytes } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { Transform, type Readable, type TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { Refusal } from '../errors.ts'
import type { Part } from './manifest.ts'

export type ArchiveWriter = {
	/** Takes over one part; `lines` counts its line ends. Parts are added one after the other. */
	add(name: string, source: Readable): Promise<Part & { lines: number }>
	/** Completes the archive on disk and gives it its name. @returns its size in bytes */
	finish(): Promise<number>
	/** Throws away what there is. */
	abandon(): Promise<void>
}

/**
 * Begins an archive. It gets its name when it is complete, so a file of that name is never half an archive. Only its owner
 * may read it: it holds personal data.
 *
 * @throws Refusal `backup.file-exists`, `backup.file-unwritable` or `backup.disk-full`, also from `add` and `finish`
 */
export async function createArchive(file: string): Promise<ArchiveWriter> {
	if (await stat(file).catch(() => null)) throw new Refusal('conflict', 'backup.file-exists', { file })
	const unfinished = `${file}.${randomBytes(4).toString('hex')}.unfinished`
	const handle = await open(unfinished, 'wx', 0o600).catch((error) => {
		throw writeProblem(error, file)
	})
	const zip = new ZipFile()
	let passing: Meter | null = null
	const output = handle.createWriteStream({ flush: true })
	const written = pipeline(zip.outputStream, output)
	// The part that passes must hear of it, else it would wait for ever to be read.
	const failed = new Promise<never>((_, reject) => {
		const fail = (error: Error) => {
			reject(writeProblem(error, file))
			passing?.destroy()
		}
		written.catch(fail)
		zip.on('error', fail)
	})
	failed.catch(() => null)

	return {
		async add(name, source) {
			const meter = (passing = new Meter())
			const passed = pipeline(source, meter)
			zip.addReadStreamLazy(name, { mode: 0o100600, compressionLevel: 6 }, (use) => use(null, meter))
			await Promise.race([failed, passed])
			return { part: name, bytes: meter.bytes, sha256: meter.hash.digest('hex'), lines: meter.lines }
		},
		async finish() {
			zip.end()
			await Promise.race([failed, written])
			const { size } = await stat(unfinished)
			await rename(unfinished, file)
			return size
		},
		async abandon() {
			passing?.destroy()
			output.destroy()
			await written.catch(() => null)
			await rm(unfinished, { force: true })
		},
	}
}

const newline = 0x0a

/** Hashes and counts what passes. */
class Meter extends Transform {
	readonly hash = createHash('sha256')
	bytes = 0
	lines = 0

	override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
		this.hash.update(chunk)
		this.bytes += chunk.length
		for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) this.lines += 1
		done(null, chunk)
	}
}

/** Failures of the disk as refusals; anything else stays what it is. */
function writeProblem(error: unknown, file: string): unknown {
	if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error
	const full = error.code === 'ENOSPC' || error.code === 'EDQUOT'
	return full
		? new Refusal('unavailable', 'backup.disk-full', { file })
		: new Refusal('unavailable', 'backup.file-unwritable', { file, reason: String(error.code) })
}
