import type { Limits } from '../limits.ts'
import { asRefusal } from '../refuse.ts'
import type { OpenedFile, Row } from '../row.ts'
import { rowShape } from '../text/shape-row.ts'
import { openArchive } from '../zip/archive.ts'
import type { Archive } from '../zip/archive.ts'
import { XmlFeed } from '../zip/xml-feed.ts'
import { readNumberKinds } from './number-formats.ts'
import { readSharedStrings } from './shared-strings.ts'
import { sheetReader } from './sheet-reader.ts'
import { readWorkbook } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** An XLSX workbook; `archive` is only used to list the sheets. */
export async function openXlsx(path: string, archive: Archive, limits: Limits): Promise<OpenedFile> {
	const workbook = await readWorkbook(archive, limits)
	return {
		format: 'xlsx',
		sheets: workbook.sheets.map(({ name, hidden }) => ({ name, hidden })),
		rows: (sheetIndex) => xlsxRows(path, workbook, workbook.sheets[sheetIndex]!.part, limits),
	}
}

async function* xlsxRows(path: string, workbook: Workbook, part: string, limits: Limits): AsyncGenerator<Row> {
	const archive = await openArchive(path, limits)
	try {
		const strings = await readSharedStrings(archive, workbook.sharedStrings, limits)
		const kinds = await readNumberKinds(archive, workbook.styles)
		const reader = sheetReader({ strings, kinds, system1904: workbook.system1904, limits })
		const feed = new XmlFeed(part, reader)
		const shape = rowShape(limits)
		for await (const chunk of archive.read(part)) {
			feed.write(chunk)
			for (const raw of reader.rows) {
				const row = shape(raw)
				if (row !== null) yield row
			}
			reader.rows.length = 0
		}
		feed.end()
	} catch (error) {
		throw asRefusal(error, part)
	} finally {
		archive.close()
	}
}
