/** `bin/flechtwerk outlines import FILE`: official outlines of districts for the map, as GeoJSON. */
import { readFileSync } from 'node:fs'
import { dataFolderOf } from '#boot.ts'
import { keepOutlines } from '#domain/atlas/geo/kept-outlines.ts'
import type { Configuration } from '#platform/configuration.ts'
import { m } from '#generated/paraglide/messages.js'
import { WrongUsage } from './usage.ts'

export async function run([word, file, ...rest]: string[], configuration: Configuration): Promise<void> {
	if (word !== 'import' || !file || rest.length > 0) throw new WrongUsage()
	const count = keepOutlines(dataFolderOf(configuration), readFileSync(file, 'utf8'))
	console.log(m.atlas_outlines_kept({ count }))
}
