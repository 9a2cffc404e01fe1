import { mkdtempSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { Refusal } from '#platform/errors.ts'
import { removeAfterwards } from '#platform/testing/leftovers.ts'
import type { Limits } from '../limits.ts'
import { openTables } from '../open-table.ts'
import type { OpenedFile, Row } from '../row.ts'

let folder: string | null = null
let files = 0

/** A path in a folder that is removed after the test file. */
export const freshPath = (extension = 'bin') => join((folder ??= freshFolder()), `${++files}.${extension}`)

function freshFolder(): string {
	const made = mkdtempSync(join(tmpdir(), 'tabular-'))
	removeAfterwards(() => {
		folder = null
		return rm(made, { recursive: true, force: true })
	})
	return made
}

/** Puts bytes on disk under a name that says nothing about the format, and opens them. */
export async function opened(bytes: Uint8Array | string, limits: Partial<Limits> = {}): Promise<OpenedFile> {
	const path = freshPath()
	await writeFile(path, bytes)
	return openTables({ path, name: 'Mitglieder 2024.bin', size: Buffer.byteLength(bytes) }, limits)
}

export async function rowsOf(bytes: Uint8Array | string, limits: Partial<Limits> = {}, sheet = 0): Promise<Row[]> {
	const rows: Row[] = []
	for await (const row of (await opened(bytes, limits)).rows(sheet)) rows.push(row)
	return rows
}

export const cellsOf = async (bytes: Uint8Array | string, sheet = 0): Promise<string[][]> =>
	(await rowsOf(bytes, {}, sheet)).map(({ cells }) => cells)

/** Code and facts of the refusal that a file meets when it is opened or read; anything else fails the test. */
export async function refusalOf(bytes: Uint8Array | string, limits: Partial<Limits> = {}) {
	try {
		await rowsOf(bytes, limits)
	} catch (error) {
		if (error instanceof Refusal) return { kind: error.kind, code: error.code, facts: error.facts }
		throw error
	}
	throw new Error('the file was read without a refusal')
}

export async function bytesOf(stream: AsyncIterable<unknown> | Readable): Promise<Buffer> {
	const chunks: Buffer[] = []
	for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
	return Buffer.concat(chunks)
}

export async function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
	const zip = new ZipFile()
	for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
	zip.end()
	return bytesOf(zip.outputStream as Readable)
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type XlsxFixture = {
	/** The inside of <sheetData> by sheet name. */
	sheets: Record<string, string>
	/** Attributes of <sheet> by sheet name. */
	attributes?: Record<string, string>
	sharedStrings?: string
	styles?: string
	workbookPr?: string
	more?: Record<string, string | Buffer>
}

/** The parts of a workbook, laid out as Excel does. */
export function xlsxParts({ sheets, attributes = {}, sharedStrings, styles, workbookPr = '', more = {} }: XlsxFixture) {
	const names = Object.keys(sheets)
	const relation = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${relationType}/${type}" Target="${target}"/>`
	return {
		'[Content_Types].xml': '<Types/>',
		'_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		'xl/workbook.xml': `<?xml version="1.0"?><workbook ${main} xmlns:r="${relationType}">${workbookPr}<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${attributes[name] ?? ''} r:id="s${i + 1}"/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => relation(`s${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('x1', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('x2', 'styles', 'styles.xml')}</Relationships>`,
		...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst ${main}>${sharedStrings}</sst>` }),
		...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>` }),
		...Object.fromEntries(
			Object.values(sheets).map((data, i) => [
				`xl/worksheets/sheet${i + 1}.xml`,
				`<worksheet ${main}><sheetData>${data}</sheetData></worksheet>`,
			]),
		),
		...more,
	}
}

export const xlsxOf = (fixture: XlsxFixture): Promise<Buffer> => zipOf(xlsxParts(fixture))

/** An OpenDocument spreadsheet of the inside of <office:spreadsheet>. */
export const odsOf = (tables: string, styles = '', more: Record<string, string> = {}): Promise<Buffer> =>
	zipOf({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
		...more,
	})
