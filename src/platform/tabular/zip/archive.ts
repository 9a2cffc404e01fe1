import { open } from 'node:fs/promises'
import { Readable, pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { fromRandomAccessReaderPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import type { Limits } from '../limits.ts'
import { asRefusal, refusal } from '../refuse.ts'
import { FileReader } from './file-reader.ts'

/**
 * An open zip. Entries are only read, never written to disk; names that leave the archive are refused. Upper and lower case
 * of names are the same, as office packages demand.
 */
export type Archive = {
	has(name: string): boolean
	/** Names of all entries as they are written, folders left out. */
	names: readonly string[]
	/** Inflated bytes of one entry, in pieces, counted against the limits and checked against the entry's checksum. */
	read(name: string, most?: number): AsyncGenerator<Buffer>
	close(): void
}

const ratioCountsFrom = 8_000_000

/**
 * Opens a ZIP file and reads its directory. The caller closes it.
 * @throws Refusal `tabular.damaged`, `tabular.encrypted`, `tabular.too-many-parts`
 */
export async function openArchive(path: string, limits: Limits): Promise<Archive> {
	const handle = await open(path)
	let zip: ZipFile
	let reader: FileReader
	try {
		const { size } = await handle.stat()
		reader = new FileReader(handle, size)
		zip = await fromRandomAccessReaderPromise(reader, size, { autoClose: false })
	} catch (error) {
		await handle.close()
		throw asRefusal(error, 'zip')
	}
	let entries: Map<string, Entry>
	try {
		entries = await listEntries(zip, limits)
	} catch (error) {
		zip.close()
		throw asRefusal(error, 'zip')
	}
	let inflated = 0

	async function* read(name: string, most = Infinity): AsyncGenerator<Buffer> {
		const entry = entries.get(name.toLowerCase())
		if (entry === undefined) throw refusal('damaged', { part: name })
		if (entry.isEncrypted()) throw refusal('encrypted')
		let size = 0
		let checksum = 0
		try {
			for await (const chunk of await contentOf(zip, reader, entry)) {
				size += chunk.length
				inflated += chunk.length
				const tooDense = size > ratioCountsFrom && size > entry.compressedSize * limits.zipRatio
				if (tooDense || size > most || inflated > limits.zipInflated) throw refusal('packed-too-much', { part: name })
				checksum = crc32(chunk, checksum)
				yield chunk
			}
		} catch (error) {
			throw asRefusal(error, name)
		}
		if (checksum !== entry.crc32) throw refusal('damaged', { part: name })
	}

	const names = [...entries.values()].map(({ fileName }) => fileName).filter((name) => !name.endsWith('/'))
	return { has: (name) => entries.has(name.toLowerCase()), names, read, close: () => zip.close() }
}

/** Inflating is done here and not by yauzl, so that one pipeline owns both streams and ends both on any error. */
async function contentOf(zip: ZipFile, reader: FileReader, entry: Entry): Promise<AsyncIterable<Buffer>> {
	const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
	const packed = reader.range(fileDataStart, fileDataStart + entry.compressedSize)
	if (entry.compressionMethod === 0) return packed
	if (entry.compressionMethod !== 8) throw new Error('unknown compression')
	const inflate = createInflateRaw({ chunkSize: 128 * 1024 })
	// The reader of `inflate` meets the same error; there is nothing to do here.
	return pipeline(Readable.from(packed), inflate, () => undefined)
}

function listEntries(zip: ZipFile, limits: Limits): Promise<Map<string, Entry>> {
	return new Promise((resolve, reject) => {
		const entries = new Map<string, Entry>()
		zip.on('error', (error: Error) =>
			reject(error.message.includes('strong encryption') ? refusal('encrypted') : error),
		)
		if (zip.entryCount > limits.zipParts) return reject(refusal('too-many-parts', { limit: limits.zipParts }))
		zip.on('end', () => resolve(entries))
		zip.on('entry', (entry: Entry) => {
			const name = entry.fileName.toLowerCase()
			if (entries.has(name)) return reject(refusal('damaged', { part: entry.fileName }))
			entries.set(name, entry)
			zip.readEntry()
		})
		zip.readEntry()
	})
}
