import { open } from 'node:fs/promises'
import { Refusal } from '#platform/errors.ts'
import { openCsv } from './csv/open-csv.ts'
import { firstSight, textSight } from './format.ts'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { openOds } from './ods/open-ods.ts'
import { refusal } from './refuse.ts'
import type { OpenedFile } from './row.ts'
import { findEncoding, headText } from './text/encoding.ts'
import { openVcard } from './vcard/open-vcard.ts'
import { openXlsx } from './xlsx/open-xlsx.ts'
import { openArchive } from './zip/archive.ts'
import { openBundle } from './zip/open-bundle.ts'

const headSize = 64 * 1024

/**
 * Opens an uploaded file on disk as tables: finds out format, encoding and delimiter by its content and lists its sheets.
 * Rows are read as a stream in constant memory (an XLSX keeps its shared strings, at most `limits.sharedText` bytes).
 * Whatever is wrong with the content is a Refusal of kind `invalid` with a code `tabular.…`, here or while reading rows.
 */
export async function openTables(
	file: { path: string; name: string; size: number },
	limits: Partial<Limits> = {},
): Promise<OpenedFile> {
	const bounds = { ...defaultLimits, ...limits }
	const { head, size } = await readHead(file.path)
	if (Math.max(size, file.size) > bounds.bytes) throw refusal('file-too-large', { limit: bounds.bytes })
	const opened = await openByContent(file, head, bounds)
	return {
		...opened,
		rows(sheetIndex) {
			if (opened.sheets[sheetIndex] === undefined) throw new Refusal('not-found', 'tabular.no-such-sheet')
			return opened.rows(sheetIndex)
		},
	}
}

async function openByContent(file: { path: string; name: string }, head: Buffer, limits: Limits): Promise<OpenedFile> {
	const sight = firstSight(head)
	if (sight.kind === 'other') throw refusal('unknown-format', { found: sight.found })
	if (sight.kind === 'compound') throw refusal('encrypted-or-old-excel')
	if (sight.kind === 'zip') return openZip(file.path, limits)
	const plan = await findEncoding(file.path, head)
	const text = headText(head, plan)
	const kind = textSight(text)
	if (kind === 'csv') return openCsv(file, plan, text, limits)
	if (kind === 'vcard') return openVcard(file, plan, limits)
	throw refusal('unknown-format', { found: kind.found })
}

async function openZip(path: string, limits: Limits): Promise<OpenedFile> {
	const archive = await openArchive(path, limits)
	try {
		if (archive.has('encrypted-package')) throw refusal('encrypted')
		if (archive.has('xl/workbook.bin')) throw refusal('unknown-format', { found: 'xlsb' })
		if (archive.has('content.xml') && archive.has('mimetype')) {
			const type = await readText(archive.read('mimetype', 1000))
			if (!type.includes('opendocument.spreadsheet')) throw refusal('unknown-format', { found: 'document' })
			return await openOds(path, archive, limits)
		}
		if (!archive.has('[Content_Types].xml')) {
			const bundle = openBundle(path, archive, limits)
			if (bundle) return bundle
			throw refusal('unknown-format', { found: 'archive' })
		}
		if (archive.has('word/document.xml') || archive.has('ppt/presentation.xml')) {
			throw refusal('unknown-format', { found: 'document' })
		}
		return await openXlsx(path, archive, limits)
	} finally {
		archive.close()
	}
}

async function readHead(path: string): Promise<{ head: Buffer; size: number }> {
	const handle = await open(path)
	try {
		const head = Buffer.alloc(headSize)
		const { bytesRead } = await handle.read(head, 0, headSize, 0)
		return { head: head.subarray(0, bytesRead), size: (await handle.stat()).size }
	} finally {
		await handle.close()
	}
}

async function readText(bytes: AsyncIterable<Buffer>): Promise<string> {
	let text = ''
	for await (const chunk of bytes) text += chunk.toString('latin1')
	return text
}
