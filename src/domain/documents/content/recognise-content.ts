/** What a file is, by its bytes; its name and what the browser says of it decide nothing. Nothing is unpacked or run. */
import { open } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { Refusal } from '#platform/errors.ts'
import { defaultLimits } from '#platform/tabular/limits.ts'
import { openArchive, type Archive } from '#platform/tabular/zip/archive.ts'
import { officeKinds, openKinds, pdf, pictureKinds, text, type ContentKind } from './content-kinds.ts'

const mostInflated = 2_000_000
const zipBegins = 'PK\x03\x04'
// Compound files of old office programs, which may carry macros that nobody sees from outside.
const compoundBegins = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'
const markup = /^\uFEFF?\s*(<|\{\\rtf)/

/**
 * The kind of a file that may be kept.
 * @throws Refusal `documents.kind-unknown`, `documents.old-office`, `documents.macros`, `documents.markup`, `documents.damaged`
 */
export async function recogniseContent(path: string): Promise<ContentKind> {
	const head = await headOf(path)
	const begins = head.toString('latin1')
	const picture = pictureKinds.find((kind) => kind.begins.test(begins))
	if (picture) return picture
	if (begins.startsWith('%PDF-')) return pdf
	if (begins.startsWith(compoundBegins)) throw new Refusal('invalid', 'documents.old-office')
	if (begins.startsWith(zipBegins)) return packageKind(path)
	if (await isText(path)) {
		if (markup.test(head.toString('utf8'))) throw new Refusal('invalid', 'documents.markup')
		return text
	}
	throw new Refusal('invalid', 'documents.kind-unknown')
}

async function headOf(path: string): Promise<Buffer> {
	const handle = await open(path)
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0)
		return buffer.subarray(0, bytesRead)
	} finally {
		await handle.close()
	}
}

/** UTF-8 from its first byte to its last, without the control characters that programs consist of. */
async function isText(path: string): Promise<boolean> {
	const decoder = new TextDecoder('utf-8', { fatal: true })
	try {
		for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
			if (/[\0-\x08\x0E-\x1A\x1C-\x1F]/.test(decoder.decode(chunk, { stream: true }))) return false
		decoder.decode()
		return true
	} catch (error) {
		if (error instanceof TypeError) return false
		throw error
	}
}

async function packageKind(path: string): Promise<ContentKind> {
	const archive = await openArchive(path, { ...defaultLimits, zipInflated: mostInflated }).catch(damaged)
	try {
		if (archive.has('[Content_Types].xml')) return await officeKind(archive)
		if (archive.has('mimetype')) return await openKind(archive)
	} finally {
		archive.close()
	}
	throw new Refusal('invalid', 'documents.kind-unknown')
}

async function officeKind(archive: Archive): Promise<ContentKind> {
	const kind = officeKinds.find(({ part }) => archive.has(part))
	if (!kind) throw new Refusal('invalid', 'documents.kind-unknown')
	const types = await partOf(archive, '[Content_Types].xml', 1_000_000)
	if (/macroEnabled|vbaProject|activeX/i.test(types)) throw new Refusal('invalid', 'documents.macros')
	return kind
}

async function openKind(archive: Archive): Promise<ContentKind> {
	const said = (await partOf(archive, 'mimetype', 200)).trim()
	const kind = openKinds.find(({ mediaType }) => mediaType === said)
	if (!kind) throw new Refusal('invalid', 'documents.kind-unknown')
	const listed = archive.has('META-INF/manifest.xml') ? await partOf(archive, 'META-INF/manifest.xml', 1_000_000) : ''
	if (archive.has('Basic/script-lc.xml') || /full-path="(Basic|Scripts)\//.test(listed))
		throw new Refusal('invalid', 'documents.macros')
	return kind
}

async function partOf(archive: Archive, name: string, most: number): Promise<string> {
	const chunks: Buffer[] = []
	try {
		for await (const chunk of archive.read(name, most)) chunks.push(chunk)
	} catch (error) {
		damaged(error)
	}
	return Buffer.concat(chunks).toString('utf8')
}

/** Whatever is wrong with a package: encrypted, cut off, packed too densely. */
function damaged(error: unknown): never {
	throw error instanceof Refusal ? new Refusal('invalid', 'documents.damaged') : error
}
