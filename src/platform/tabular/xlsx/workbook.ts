import { posix } from 'node:path'
import type { Limits } from '../limits.ts'
import { refusal } from '../refuse.ts'
import type { Archive } from '../zip/archive.ts'
import { localName, readSmallXml } from '../zip/xml-feed.ts'

/** What workbook.xml and its relations say; parts are names of zip entries. Visible sheets come first. */
export type Workbook = {
	sheets: { name: string; hidden: boolean; part: string }[]
	system1904: boolean
	sharedStrings: string | null
	styles: string | null
}

type Relation = { id: string; type: string; target: string }

/**
 * Reads what the package says of its sheets, strings and formats; no cells yet.
 * @throws Refusal `tabular.damaged` when parts are missing, `tabular.too-many-sheets`
 */
export async function readWorkbook(archive: Archive, limits: Limits): Promise<Workbook> {
	const start = (await readRelations(archive, '')).find(({ type }) => type === 'officeDocument')
	if (start === undefined) throw refusal('damaged', { part: '_rels/.rels' })
	const relations = await readRelations(archive, start.target)
	const declared: { name: string; hidden: boolean; id: string | undefined }[] = []
	let system1904 = false
	await readSmallXml(archive, start.target, {
		open(name, attributes) {
			if (name === 'workbookPr') system1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
			if (name !== 'sheet') return
			if (declared.length >= limits.sheets) throw refusal('too-many-sheets', { limit: limits.sheets })
			const id = Object.entries(attributes).find(([key]) => key.includes(':') && localName(key) === 'id')?.[1]
			const hidden = (attributes['state'] ?? 'visible') !== 'visible'
			declared.push({ name: (attributes['name'] ?? '').slice(0, 200).toWellFormed(), hidden, id })
		},
		close: () => undefined,
	})
	const sheets = declared.flatMap(({ name, hidden, id }) => {
		const relation = relations.find((each) => each.id === id)
		return relation?.type === 'worksheet' && archive.has(relation.target)
			? [{ name, hidden, part: relation.target }]
			: []
	})
	if (sheets.length === 0) throw refusal('damaged', { part: start.target })
	const partOf = (wanted: string) =>
		relations.find(({ type, target }) => type === wanted && archive.has(target))?.target ?? null
	return {
		sheets: [...sheets.filter((sheet) => !sheet.hidden), ...sheets.filter((sheet) => sheet.hidden)],
		system1904,
		sharedStrings: partOf('sharedStrings'),
		styles: partOf('styles'),
	}
}

/** The relations of a part ('' stands for the package), with targets as entry names and types by their last word. */
async function readRelations(archive: Archive, part: string): Promise<Relation[]> {
	const folder = posix.dirname(part)
	const relations: Relation[] = []
	await readSmallXml(archive, posix.join(folder, '_rels', `${posix.basename(part)}.rels`), {
		open(name, attributes) {
			if (name !== 'Relationship') return
			const target = attributes['Target'] ?? ''
			relations.push({
				id: attributes['Id'] ?? '',
				type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
				target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
			})
		},
		close: () => undefined,
	})
	return relations
}
