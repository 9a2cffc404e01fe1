import type { Archive } from '../zip/archive.ts'
import { readSmallXml } from '../zip/xml-feed.ts'

/** What a number in a cell means: a number, a point in time, or a number shown with leading zeros (postcodes). */
export type NumberKind = 'number' | 'day' | 'time' | 'day-time' | { digits: number }

/** Formats that every spreadsheet program knows without a definition (ECMA-376 part 1, 18.8.30). */
const builtIn = new Map<number, NumberKind>([
	...[14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36].map((id) => [id, 'day'] as const),
	...[50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, 'day'] as const),
	...[18, 19, 20, 21, 32, 33, 45, 46, 47].map((id) => [id, 'time'] as const),
	[22, 'day-time'],
])

/** The kind of number that a format code shows, such as `dd.mm.yyyy;@`, `[$-407]d. mmmm yyyy`, `00000`, `#,##0.00`. */
export function kindOfFormat(code: string): NumberKind {
	const bare = code
		.replace(/"[^"]*"?|\\.|[_*]./gs, '')
		.replace(/\[(?:h+|m+|s+)\]/gi, 'h')
		.replace(/\[[^\]]*\]/g, '')
		.split(';')[0]!
		.trim()
		.toLowerCase()
	if (/^(general|standard)$/.test(bare)) return 'number'
	if (/^0{2,15}$/.test(bare)) return { digits: bare.length }
	const time = /[hs]/.test(bare)
	if (/[yd]/.test(bare) || (!time && bare.includes('m'))) return time ? 'day-time' : 'day'
	return time ? 'time' : 'number'
}

/** The kinds of numbers by cell style index, from styles.xml. */
export async function readNumberKinds(archive: Archive, part: string | null): Promise<NumberKind[]> {
	const own = new Map<number, NumberKind>()
	const kinds: NumberKind[] = []
	let inCells = false
	if (part === null) return kinds
	await readSmallXml(archive, part, {
		open(name, attributes) {
			if (name === 'numFmt')
				own.set(Number(attributes['numFmtId']), kindOfFormat((attributes['formatCode'] ?? '').slice(0, 500)))
			else if (name === 'cellXfs') inCells = true
			else if (name === 'xf' && inCells) {
				const id = Number(attributes['numFmtId'] ?? 0)
				kinds.push(own.get(id) ?? builtIn.get(id) ?? 'number')
			}
		},
		close(name) {
			if (name === 'cellXfs') inCells = false
		},
	})
	return kinds
}
