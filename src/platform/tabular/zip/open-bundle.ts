/** A ZIP of tables: CSV files, or JSON files with one flat object in each line. Each of them is a sheet. */
import type { Archive } from './archive.ts'
import { openArchive } from './archive.ts'
import { csvRecords } from '../csv/records.ts'
import { findDelimiter } from '../csv/delimiter.ts'
import type { Limits } from '../limits.ts'
import { jsonCell, textCell } from '../lossless.ts'
import { asRefusal, refusal } from '../refuse.ts'
import type { OpenedFile, Row } from '../row.ts'
import { rowShape } from '../text/shape-row.ts'

const headSize = 64 * 1024
const table = /^(?!__macosx\/)(?:[^/]*\/)?[^/.][^/]*\.(csv|json)$/i

/** Null when the archive holds no tables. */
export function openBundle(path: string, archive: Archive, limits: Limits): OpenedFile | null {
	const names = archive.names.filter((name) => table.test(name))
	if (names.length === 0) return null
	if (names.length > limits.sheets) throw refusal('too-many-sheets', { limit: limits.sheets })
	return {
		format: 'bundle',
		sheets: names.map((name) => ({ name: name.replace(/^.*\//, '').replace(/\.\w+$/, ''), hidden: false })),
		rows: (index) => rowsOf(path, names[index]!, limits),
	}
}

async function* rowsOf(path: string, name: string, limits: Limits): AsyncGenerator<Row> {
	const archive = await openArchive(path, limits)
	try {
		yield* name.toLowerCase().endsWith('.json')
			? jsonRows(archive.read(name), name, limits)
			: csvRows(archive.read(name), limits)
	} catch (error) {
		throw asRefusal(error, name)
	} finally {
		archive.close()
	}
}

async function* csvRows(bytes: AsyncGenerator<Buffer>, limits: Limits): AsyncGenerator<Row> {
	const { head, all } = await withHead(bytes)
	const encoding = encodingOf(head)
	const text = new TextDecoder(encoding).decode(head, { stream: true })
	const shape = rowShape(limits)
	for await (const batch of csvRecords(utf8(all, encoding), findDelimiter(text) ?? ';', limits))
		for (const raw of batch) {
			const row = shape(raw)
			if (row !== null) yield row
		}
}

/** The first bytes, and all of them again. */
async function withHead(bytes: AsyncGenerator<Buffer>): Promise<{ head: Buffer; all: AsyncGenerator<Buffer> }> {
	const read: Buffer[] = []
	let size = 0
	while (size < headSize) {
		const next = await bytes.next()
		if (next.done) break
		read.push(next.value)
		size += next.value.length
	}
	async function* all() {
		yield* read
		yield* bytes
	}
	return { head: Buffer.concat(read), all: all() }
}

function encodingOf(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
		return 'utf-8'
	} catch {
		return 'windows-1252'
	}
}

/** Without byte order mark. */
async function* utf8(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
	const decoder = new TextDecoder(encoding)
	for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8')
	yield Buffer.from(decoder.decode(), 'utf8')
}

/** The keys of the first object are the header. */
async function* jsonRows(bytes: AsyncIterable<Buffer>, part: string, limits: Limits): AsyncGenerator<Row> {
	let header: string[] | null = null
	let number = 0
	for await (const line of linesOf(bytes, limits)) {
		const text = line.trim().replace(/,$/, '')
		if (text === '' || text === '[' || text === ']' || text === '[]') continue
		const row = parse(text, part)
		if (header === null) {
			header = Object.keys(row)
			if (header.length > limits.columns) throw refusal('too-many-columns', { row: 1, limit: limits.columns })
			yield { number: ++number, cells: header }
		}
		if (++number > limits.rows + 1) throw refusal('too-many-rows', { limit: limits.rows })
		const cells = header.map((name) => cell(Object.hasOwn(row, name) ? row[name] : null))
		const long = cells.findIndex((each) => each.length > limits.cell)
		if (long >= 0) throw refusal('cell-too-long', { row: number, column: long + 1, limit: limits.cell })
		yield { number, cells }
	}
}

function parse(text: string, part: string): Record<string, unknown> {
	let row: unknown
	try {
		row = JSON.parse(text)
	} catch {
		throw refusal('damaged', { part })
	}
	if (typeof row !== 'object' || row === null || Array.isArray(row)) throw refusal('damaged', { part })
	return row as Record<string, unknown>
}

const cell = (value: unknown): string =>
	value === null || value === undefined ? '' : typeof value === 'string' ? textCell(value) : jsonCell(value)

async function* linesOf(bytes: AsyncIterable<Buffer>, limits: Limits): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8')
	let rest = ''
	for await (const chunk of bytes) {
		const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
		rest = lines.pop()!
		if (rest.length > limits.record) throw refusal('row-too-long', { row: 0, limit: limits.record })
		yield* lines
	}
	yield rest + decoder.decode()
}
