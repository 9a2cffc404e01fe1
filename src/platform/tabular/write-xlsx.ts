import { PassThrough, Readable, pipeline } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Table } from './row.ts'
import { packageParts, sheetNames } from './xlsx/package-parts.ts'
import { sheetXml } from './xlsx/sheet-xml.ts'

/**
 * Tables as a stream of XLSX bytes, one sheet each. Text is written as text, so nothing in it is ever a formula; days are
 * real dates (before March 1900: text); text beyond 32,767 characters is cut with an ellipsis. An error of the rows is the
 * error of the stream; destroying the stream ends the reading of the rows.
 */
export function writeXlsx(tables: readonly Table[]): Readable {
	const zip = new ZipFile()
	const output = new PassThrough()
	const open = new Set<Readable>()
	const names = sheetNames(tables.map(({ name }) => name))
	for (const [part, xml] of packageParts(names)) zip.addBuffer(Buffer.from(xml), part)
	tables.forEach((table, index) => {
		zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, { compressionLevel: 4 }, (use) => {
			const source = Readable.from(sheetXml(table), { objectMode: false })
			open.add(source)
			source.on('error', (error) => output.destroy(error))
			source.on('close', () => open.delete(source))
			use(null, source)
		})
	})
	zip.on('error', (error: Error) => output.destroy(error))
	zip.end()
	// The zip's own stream is piped on, since only a stream of ours can be destroyed with an error from either side.
	pipeline(zip.outputStream, output, () => {
		for (const source of open) source.destroy()
	})
	return output
}
