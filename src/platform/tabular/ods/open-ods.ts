import type { Limits } from '../limits.ts'
import { asRefusal, refusal } from '../refuse.ts'
import type { OpenedFile, Row } from '../row.ts'
import { rowShape } from '../text/shape-row.ts'
import { openArchive } from '../zip/archive.ts'
import type { Archive } from '../zip/archive.ts'
import { XmlFeed, readSmallXml } from '../zip/xml-feed.ts'
import { odsRowReader, odsSheetNames } from './content-reader.ts'

const content = 'content.xml'

/** An OpenDocument spreadsheet. All sheets lie in one XML file, so listing them takes one pass over it. */
export async function openOds(path: string, archive: Archive, limits: Limits): Promise<OpenedFile> {
	await refuseEncrypted(archive)
	const names = odsSheetNames(limits)
	const feed = new XmlFeed(content, names.handlers)
	for await (const chunk of archive.read(content)) feed.write(chunk)
	feed.end()
	const sheets = names.result().map((sheet, index) => ({ ...sheet, index }))
	if (sheets.length === 0) throw refusal('damaged', { part: content })
	const sorted = [...sheets.filter((sheet) => !sheet.hidden), ...sheets.filter((sheet) => sheet.hidden)]
	return {
		format: 'ods',
		sheets: sorted.map(({ name, hidden }) => ({ name, hidden })),
		rows: (sheetIndex) => odsRows(path, sorted[sheetIndex]!.index, limits),
	}
}

async function* odsRows(path: string, index: number, limits: Limits): AsyncGenerator<Row> {
	const archive = await openArchive(path, limits)
	try {
		const { handlers, state } = odsRowReader(index, limits)
		const feed = new XmlFeed(content, handlers)
		const shape = rowShape(limits)
		for await (const chunk of archive.read(content)) {
			feed.write(chunk)
			for (const { number, cells, broken, times } of state.rows) {
				for (let i = 0; i < times; i++) {
					const row = shape({ number: number + i, cells: [...cells], broken })
					if (row === null) break
					yield row
				}
			}
			state.rows.length = 0
			if (state.done) return
		}
		feed.end()
	} catch (error) {
		throw asRefusal(error, content)
	} finally {
		archive.close()
	}
}

/** Older files encrypt each entry and say so in the manifest, newer ones hold one encrypted package. */
async function refuseEncrypted(archive: Archive): Promise<void> {
	if (archive.has('encrypted-package')) throw refusal('encrypted')
	if (!archive.has('META-INF/manifest.xml')) return
	await readSmallXml(archive, 'META-INF/manifest.xml', {
		open(name) {
			if (name === 'encryption-data') throw refusal('encrypted')
		},
		close: () => undefined,
	})
}
