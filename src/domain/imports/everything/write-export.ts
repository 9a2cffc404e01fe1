/** An export as a file: a ZIP with a CSV or JSON file per table and the files of documents, or a workbook with a sheet per table. */
import { PassThrough, pipeline, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { FileStore } from '#platform/files.ts'
import type { Table } from '#platform/tabular/row.ts'
import { writeCsv } from '#platform/tabular/write-csv.ts'
import { writeXlsx } from '#platform/tabular/write-xlsx.ts'
import type { ExportedTable } from './catalogue.ts'
import { toCell, type Value } from './cells.ts'
import { describe, describedHeader, describedRows } from './describe.ts'
import type { NetworkExport } from './export-rows.ts'
import { cutRows } from './long-cells.ts'

export const exportFormats = ['csv', 'xlsx', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** The sheet that tells a file of ours, with the number of rows of each table. */
export const firstSheet = 'flechtwerk'
export const firstHeader = ['flechtwerk', 'network', 'name', 'exported_on', 'table', 'rows'] as const
export const version = '1'

/** The ending of the file: workbooks are files by themselves, the others archives. */
export const endingOf = (format: ExportFormat): string => (format === 'xlsx' ? 'xlsx' : `${format}.zip`)

type Sheet = { name: string; header: readonly string[]; rows: AsyncIterable<Value[]> | Iterable<Value[]> }

const manifest = ({ tables, counts, network }: NetworkExport, today: string): Sheet => ({
	name: firstSheet,
	header: firstHeader,
	rows: tables.map(({ name }) => [version, network.slug, network.name, today, name, counts.get(name) ?? 0]),
})

const sheetOf = (source: NetworkExport, table: ExportedTable): Sheet => ({
	name: table.name,
	header: table.columns.map(({ name }) => name),
	rows: source.rows(table),
})

async function* cellsOf(rows: Sheet['rows']): AsyncGenerator<string[]> {
	for await (const row of rows) yield row.map(toCell)
}

/** The bytes of the file. The export is closed with the stream, however that ends. A workbook holds no files of documents. */
export function writeExport(source: NetworkExport, format: ExportFormat, files: FileStore, today: string): Readable {
	const stream = format === 'xlsx' ? workbook(source, today) : archive(source, format, files, today)
	stream.once('close', () => void source.close())
	return stream
}

function workbook(source: NetworkExport, today: string): Readable {
	const described: Table = { name: 'Beschreibung', header: describedHeader, rows: describedRows(source.tables) }
	const [first, ...sheets] = [manifest(source, today), ...source.tables.map((table) => sheetOf(source, table))].map(
		(sheet): Table => ({ ...sheet, rows: cutRows(cellsOf(sheet.rows)) }),
	)
	return writeXlsx([first!, described, ...sheets])
}

function archive(source: NetworkExport, format: 'csv' | 'json', files: FileStore, today: string): Readable {
	const zip = new ZipFile()
	const output = new PassThrough()
	const write = (sheet: Sheet) =>
		format === 'csv'
			? writeCsv({ ...sheet, rows: cellsOf(sheet.rows) })
			: Readable.from(jsonLines(sheet), { objectMode: false })
	const add = (name: string, open: () => Readable) =>
		zip.addReadStreamLazy(name, { compressionLevel: 6 }, (use) => {
			const stream = open()
			stream.once('error', (error) => output.destroy(error))
			use(null, stream)
		})
	const { tables, counts, network } = source
	zip.addBuffer(Buffer.from(describe(tables, counts, network.name, 'de')), 'LIESMICH.md')
	zip.addBuffer(Buffer.from(describe(tables, counts, network.name, 'en')), 'README.md')
	add(`${firstSheet}.${format}`, () => write(manifest(source, today)))
	for (const table of tables) add(`${table.name}.${format}`, () => write(sheetOf(source, table)))
	zip.on('error', (error: Error) => output.destroy(error))
	void addFiles(zip, source, files).then(
		() => zip.end(),
		(error: unknown) => output.destroy(error as Error),
	)
	pipeline(zip.outputStream, output, () => undefined)
	return output
}

/** Bytes that are gone are missing in the archive, too: the rest is no reason to fail. */
async function addFiles(zip: ZipFile, source: NetworkExport, files: FileStore): Promise<void> {
	for (const hash of await source.files()) {
		if (!(await files.has(hash))) continue
		zip.addReadStreamLazy(`files/${hash}`, { compress: false }, (use) => {
			files.open(hash).then(
				(stream) => use(null, stream ?? Readable.from([])),
				(error: unknown) => use(error, Readable.from([])),
			)
		})
	}
}

/** One array of objects, a row in a line: any program reads it, and it can be read line by line. */
async function* jsonLines({ header, rows }: Sheet): AsyncGenerator<string> {
	let before = '[\n'
	for await (const row of rows) {
		yield before + JSON.stringify(Object.fromEntries(header.map((name, index) => [name, row[index] ?? null])))
		before = ',\n'
	}
	yield before === '[\n' ? '[]\n' : '\n]\n'
}
