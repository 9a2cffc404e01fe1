/** Files as people upload them, good and hostile, for tests. */
import { ZipFile } from 'yazl'
import { buffer } from 'node:stream/consumers'

/** A package with the given parts. */
export async function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
	const zip = new ZipFile()
	for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
	zip.end()
	return buffer(zip.outputStream as NodeJS.ReadableStream & AsyncIterable<Uint8Array>)
}

export const docx = (types = '') =>
	zipOf({ '[Content_Types].xml': `<Types>${types}</Types>`, 'word/document.xml': '<w:document/>' })

export const odt = (manifest = '') =>
	zipOf({
		mimetype: 'application/vnd.oasis.opendocument.text',
		'META-INF/manifest.xml': `<manifest:manifest>${manifest}</manifest:manifest>`,
	})

/** The smallest file that says it is a PDF. */
export const pdf = (text = '') => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`)
