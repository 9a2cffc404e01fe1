/** Official outlines of districts that an operator has brought in; without them the map draws its own. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { outlinesFromGeoJson, type Outlines } from './outlines-from-geojson.ts'

const fileIn = (dataFolder: string) => join(dataFolder, 'files', 'outlines.geojson')

/**
 * Checks and keeps outlines; returns how many districts they show. Part of backups like every file.
 * @throws Refusal `atlas.outlines-…` for a file that is no GeoJSON of districts; nothing is kept then
 */
export function keepOutlines(dataFolder: string, text: string): number {
	const outlines = outlinesFromGeoJson(text)
	const file = fileIn(dataFolder)
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
	writeFileSync(`${file}.new`, text)
	renameSync(`${file}.new`, file)
	return outlines.size
}

let known: { file: string; changedAt: number; outlines: Outlines } | null = null

/** The outlines that are kept, read again when the file has changed; undefined when there are none. */
export function keptOutlines(dataFolder: string): Outlines | undefined {
	const file = fileIn(dataFolder)
	const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs
	if (changedAt === undefined) return undefined
	if (known?.file !== file || known.changedAt !== changedAt)
		known = { file, changedAt, outlines: outlinesFromGeoJson(readFileSync(file, 'utf8')) }
	return known.outlines
}
