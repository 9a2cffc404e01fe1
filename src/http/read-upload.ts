/**
 * A form with files, read as a stream: each file goes to disk as it comes, never into memory as a whole. What comes out is the
 * form that `request.formData()` would give; its files lie on disk until `dispose` is called.
 */
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { randomUUID } from 'node:crypto'
import { createWriteStream, openAsBlob } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Refusal } from '#platform/errors.ts'

export type Upload = { form: FormData; dispose(): Promise<void> }

/** More than any form of ours has. */
const most = { fields: 5_000, files: 110, fieldSize: 1_000_000, headerPairs: 50, headerSize: 16_384 }

/**
 * Reads a multipart body (RFC 7578) into a folder. Of a file at most `mostBytes` and one more are kept: whoever takes it up
 * sees that it is too large, refuses it in words, and the rest of the form is still there.
 * @throws Refusal `common.form-too-large`, `common.form-broken` (also when the connection broke off), `files.disk-full`; then
 *   nothing is left behind
 */
export async function readUpload(request: Request, folder: string, mostBytes: number): Promise<Upload> {
	await mkdir(folder, { recursive: true, mode: 0o700 })
	const kept: string[] = []
	const dispose = async () => {
		for (const path of kept) await rm(path, { force: true })
	}
	const parts: [string, string | Promise<File>][] = []
	const open = new Set<BusboyFileStream>()
	const parser = parserOf(request, mostBytes)
	const stop = (reason: Error) => {
		parser.destroy(reason)
		for (const stream of open) stream.destroy(reason)
	}
	for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
		parser.on(limit, () => stop(new Refusal('invalid', 'common.form-too-large')))
	parser.on('field', (name, value, nameTruncated, valueTruncated) => {
		if (nameTruncated || valueTruncated) stop(new Refusal('invalid', 'common.form-too-large'))
		else parts.push([name, value])
	})
	parser.on('file', (field, stream, name, _encoding, type) => {
		const path = join(folder, randomUUID())
		kept.push(path)
		open.add(stream)
		const file = pipeline(stream, createWriteStream(path, { mode: 0o600, flags: 'wx' })).then(async () => {
			open.delete(stream)
			return new File([await openAsBlob(path)], name ?? '', { type })
		})
		file.catch(stop)
		parts.push([field, file])
	})
	try {
		await pipeline(Readable.fromWeb(request.body as ReadableStream), parser)
		const form = new FormData()
		for (const [name, value] of parts) {
			const ready = await value
			if (typeof ready === 'string') form.append(name, ready)
			else form.append(name, ready, ready.name)
		}
		return { form, dispose }
	} catch (error) {
		const reason = refusalOf(error)
		stop(reason)
		await Promise.allSettled(parts.map(([, value]) => value))
		await dispose()
		throw reason
	}
}

function parserOf(request: Request, mostBytes: number): Busboy {
	try {
		return new Busboy({
			headers: { 'content-type': request.headers.get('content-type') ?? '' },
			limits: { ...most, fieldNameSize: 200, fileSize: mostBytes + 1 },
		})
	} catch {
		throw new Refusal('invalid', 'common.form-broken')
	}
}

function refusalOf(error: unknown): Error {
	if (error instanceof Refusal) return error
	const code = error instanceof Error && 'code' in error ? String(error.code) : ''
	if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return new Refusal('unavailable', 'files.disk-full')
	// Broken off, or no multipart at all; a fault of ours has a code of the system.
	return code.startsWith('E') &&
		!code.startsWith('ERR_') &&
		code !== 'ECONNRESET' &&
		code !== 'EPIPE' &&
		error instanceof Error
		? error
		: new Refusal('invalid', 'common.form-broken')
}
