/**
 * `bin/flechtwerk taxonomy import FILE`: reads competence concepts (SKOS as Turtle or JSON-LD) and makes search anew. With
 * `--scheme NAME` and one or several files: a scheme of others to compare with (SKOS, tables, the CSV files of ESCO).
 * `taxonomy export` writes either of them, with the mappings between them, as the import reads it.
 */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { boot, type Instance } from '#boot.ts'
import { renewTaxonomy } from '#domain/atlas/search/renew-taxonomy.ts'
import { exportedReference, exportedTaxonomy } from '#domain/competences/export/exported-scheme.ts'
import { schemeFormats, writeScheme } from '#domain/competences/export/write-scheme.ts'
import { importReference } from '#domain/competences/reference/import-reference.ts'
import { textOf } from '#domain/competences/reference/read-files.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { paths } from '#platform/paths.ts'
import { m } from '#generated/paraglide/messages.js'
import { deliver } from './deliver.ts'
import { renewSearch } from './search-documents.ts'
import { onlyArgument, WrongUsage } from './usage.ts'
import { inDigits } from './language.ts'

const options = {
	scheme: { type: 'string' },
	format: { type: 'string', default: 'turtle' },
	out: { type: 'string' },
} as const

export async function run([word, ...args]: string[], configuration: Configuration): Promise<void> {
	if (word === 'export') return exportScheme(args, configuration)
	if (word !== 'import') throw new WrongUsage()
	const { values, positionals } = parseArgs({ args, options: { scheme: { type: 'string' } }, allowPositionals: true })
	const paths = values.scheme === undefined ? [onlyArgument(positionals)] : positionals
	if (paths.length === 0) throw new WrongUsage()
	const files = await Promise.all(paths.map(read))
	const instance = await boot(configuration, 'beside-a-server')
	try {
		if (values.scheme === undefined) await importTaxonomy(instance, textOf(files[0]!))
		else await importScheme(instance, values.scheme, files)
	} finally {
		await instance.stop()
	}
}

async function exportScheme(args: string[], configuration: Configuration): Promise<void> {
	const { scheme: name, format, out } = parseArgs({ args, options }).values
	const wanted = schemeFormats.find((each) => each === format)
	if (!wanted) throw new WrongUsage()
	const instance = await boot(configuration, 'beside-a-server')
	try {
		const scheme = await (name === undefined ? exportedTaxonomy(instance.db) : exportedReference(instance.db, name))
		const pageOf = (slug: string) => configuration.publicUrl + paths.competence(slug)
		await deliver(Readable.from([await writeScheme(scheme, wanted, pageOf)]), out)
	} finally {
		await instance.stop()
	}
}

async function importTaxonomy({ db }: Instance, text: string): Promise<void> {
	const { scheme, concepts, retired, mappings, unmapped, unchanged } = await renewTaxonomy(db, text)
	if (unchanged) return console.log(m.taxonomy_unchanged({ scheme }))
	console.log(m.taxonomy_imported({ scheme, concepts, retired }))
	if (mappings > 0) console.log(m.taxonomy_mapped({ mappings }))
	if (unmapped > 0) console.log(m.taxonomy_unmapped({ unmapped }))
	const documents = await renewSearch(db, dayIn())
	console.log(m.search_rebuilt({ documents: inDigits(documents) }))
}

async function importScheme(
	{ db }: Instance,
	name: string,
	files: { name: string; bytes: Uint8Array }[],
): Promise<void> {
	const { scheme, concepts, retired, mappings, betweenOthers, foreign, unknownBroader, unchanged } =
		await importReference(db, name, files)
	if (unchanged) return console.log(m.taxonomy_unchanged({ scheme }))
	console.log(m.taxonomy_imported({ scheme, concepts, retired }))
	if (mappings > 0) console.log(m.taxonomy_mapped({ mappings }))
	if (betweenOthers > 0) console.log(m.taxonomy_mapped_between_others({ count: betweenOthers }))
	if (foreign > 0) console.log(m.taxonomy_foreign({ foreign }))
	if (unknownBroader > 0) console.log(m.taxonomy_unknown_broader({ count: unknownBroader }))
}

async function read(path: string): Promise<{ name: string; bytes: Uint8Array }> {
	const file = resolve(path)
	const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
		throw new Refusal('not-found', 'common.file-unreadable', { file, reason: error.code ?? 'unknown' })
	})
	return { name: basename(file), bytes }
}
