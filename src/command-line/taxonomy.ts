/** `bin/flechtwerk taxonomy import`: reads competence concepts (SKOS Turtle) and makes search anew. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { boot } from '#boot.ts'
import { renewTaxonomy } from '#domain/atlas/search/renew-taxonomy.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { m } from '#generated/paraglide/messages.js'
import { renewSearch } from './search-documents.ts'
import { onlyArgument, WrongUsage } from './usage.ts'

export async function run([word, ...args]: string[], configuration: Configuration): Promise<void> {
	if (word !== 'import') throw new WrongUsage()
	const turtle = await textOf(resolve(onlyArgument(args)))
	const instance = await boot(configuration, 'beside-a-server')
	try {
		const { scheme, concepts, retired, unchanged } = await renewTaxonomy(instance.db, turtle)
		if (unchanged) return console.log(m.taxonomy_unchanged({ scheme }, { locale: 'de' }))
		console.log(m.taxonomy_imported({ scheme, concepts, retired }, { locale: 'de' }))
		const documents = await renewSearch(instance.db, dayIn())
		console.log(m.search_rebuilt({ documents: documents.toLocaleString('de') }, { locale: 'de' }))
	} finally {
		await instance.stop()
	}
}

async function textOf(file: string): Promise<string> {
	const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
		throw new Refusal('not-found', 'common.file-unreadable', { file, reason: error.code ?? 'unknown' })
	})
	return new TextDecoder().decode(bytes)
}
