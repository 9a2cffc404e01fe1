/**
 * `bin/flechtwerk taxonomy import FILE`: reads competence concepts (SKOS Turtle) and makes search anew. With `--scheme NAME` and one
 * or several files: a scheme of others to compare with (Turtle, tables, the CSV files of ESCO).
 */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { boot, type Instance } from '#boot.ts'
import { renewTaxonomy } from '#domain/atlas/search/renew-taxonomy.ts'
import { importReference } from '#domain/competences/reference/import-reference.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { m } from '#generated/paraglide/messages.js'
import { renewSearch } from './search-documents.ts'
import { onlyArgument, WrongUsage } from './usage.ts'

export async function run([word, ...args]: string[], configuration: Configuration): Promise<void> {
	if (word !== 'import') throw new WrongUsage()
	const { values, positionals } = parseArgs({ args, options: { scheme: { type: 'string' } }, allowPositionals: true })
	const paths = values.scheme === undefined ? [onlyArgument(positionals)] : positionals
	if (paths.length === 0) throw new WrongUsage()
	const files = await Promise.all(paths.map(read))
	const instance = await boot(configuration, 'beside-a-server')
	try {
		if (values.scheme === undefined) await importTaxonomy(instance, new TextDecoder().decode(files[0]!.bytes))
		else await importScheme(instance, values.scheme, files)
	} finally {
		await instance.stop()
	}
}

async function importTaxonomy({ db }: Instance, turtle: string): Promise<void> {
	const { scheme, concepts, retired, unchanged } = await renewTaxonomy(db, turtle)
	if (unchanged) return console.log(m.taxonomy_unchanged({ scheme }, { locale: 'de' }))
	console.log(m.taxonomy_imported({ scheme, concepts, retired }, { locale: 'de' }))
	const documents = await renewSearch(db, dayIn())
	console.log(m.search_rebuilt({ documents: documents.toLocaleString('de') }, { locale: 'de' }))
}

async function importScheme(
	{ db }: Instance,
	name: string,
	files: { name: string; bytes: Uint8Array }[],
): Promise<void> {
	const { scheme, concepts, retired, mappings, unchanged } = await importReference(db, name, files)
	if (unchanged) return console.log(m.taxonomy_unchanged({ scheme }, { locale: 'de' }))
	console.log(m.taxonomy_imported({ scheme, concepts, retired }, { locale: 'de' }))
	if (mappings > 0) console.log(m.taxonomy_mapped({ mappings }, { locale: 'de' }))
}

async function read(path: string): Promise<{ name: string; bytes: Uint8Array }> {
	const file = resolve(path)
	const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
		throw new Refusal('not-found', 'common.file-unreadable', { file, reason: error.code ?? 'unknown' })
	})
	return { name: basename(file), bytes }
}
