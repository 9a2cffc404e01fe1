/** `bin/flechtwerk import`: reads a member list into a network, or says what that would do. */
import { readFile, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { boot } from '#boot.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn, type Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { localFiles } from '#platform/files.ts'
import { indexDue } from '#domain/atlas/search/due-documents.ts'
import { findPlace } from '#domain/atlas/geo/find-place.ts'
import { columnTargets } from '#domain/imports/columns/column-targets.ts'
import { Mapping } from '#domain/imports/import.schema.ts'
import type { Performance } from '#domain/imports/perform-import.ts'
import { rehearseImport } from '#domain/imports/rehearse-import.ts'
import { importFile } from '#domain/imports/run-import.ts'
import { findNetwork } from '#domain/networks/network.queries.ts'
import { commandLineViewer } from '#viewer/build-viewer.ts'
import { reportImport, type ReportedError } from './report-import.ts'

const usage =
	'bin/flechtwerk import FILE --network SLUG [--map FILE] [--sheet NAME] [--contacts] [--publish] [--dry-run] [--json]'

/** Errors are reported one by one up to this number; all of them are kept with the import. */
const reportedErrors = 10_000

function parse(args: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				network: { type: 'string' },
				map: { type: 'string' },
				sheet: { type: 'string' },
				contacts: { type: 'boolean', default: false },
				publish: { type: 'boolean', default: false },
				'dry-run': { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
			},
		})
		const [file, ...more] = positionals
		if (!file || more.length > 0 || !values.network) throw new Refusal('invalid', 'imports.usage', { usage })
		return { ...values, file, network: values.network }
	} catch (error) {
		// parseArgs throws a TypeError for an option that it does not know.
		if (error instanceof TypeError) throw new Refusal('invalid', 'imports.usage', { usage })
		throw error
	}
}

/** Exit code 0 also with rows that were left out; a refusal ends with 1 and has changed nothing. */
export async function run(args: string[], configuration: Configuration): Promise<void> {
	const given = parse(args)
	const file = await onDisk(given.file)
	const columns = given.map ? await readMap(given.map) : {}
	const instance = await boot(configuration, 'beside-a-server')
	try {
		const network = await findNetwork(instance.db, given.network)
		if (!network) throw new Refusal('not-found', 'imports.network-missing', { network: given.network })
		const ctx: Context = {
			viewer: commandLineViewer(network.id, userInfo().username),
			db: instance.db,
			locale: 'de',
			today: dayIn(network.timeZone),
		}
		const errors: ReportedError[] = []
		const input: z.input<typeof Performance> = {
			file,
			...(given.sheet ? { sheet: given.sheet } : {}),
			mapping: { columns },
			options: { publish: given.publish, ...(given.contacts ? { asMembers: false } : {}) },
			findPlace,
			files: localFiles(instance.dataFolder),
			watch: {
				async problems(found) {
					for (const { problem, who } of found)
						if (problem.severity === 'error' && errors.length < reportedErrors) errors.push({ ...problem, who })
				},
				async progress(rows) {
					if (process.stderr.isTTY) process.stderr.write(`\r${rows} Zeilen …`)
				},
			},
		}
		const started = performance.now()
		const done = await (given['dry-run'] ? rehearseImport : importFile)(ctx, network.id, input)
		const seconds = (performance.now() - started) / 1000
		if (!given['dry-run']) await indexDue(instance.db)
		console.log(reportImport(done, errors, { json: given.json, rehearsed: given['dry-run'], seconds }))
	} finally {
		await instance.stop()
	}
}

async function onDisk(path: string): Promise<{ path: string; name: string; size: number }> {
	const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'ENOTDIR') return null
		throw error
	})
	if (!found?.isFile()) throw new Refusal('invalid', 'imports.file-missing', { file: path })
	return { path: resolve(path), name: basename(path), size: found.size }
}

async function readMap(path: string) {
	const { path: file } = await onDisk(path)
	const parsed = Mapping.shape.columns.safeParse(parseJson(await readFile(file, 'utf8')))
	if (parsed.success) return parsed.data
	const fields = parsed.error.issues.map((issue) => issue.path.join('.') || 'JSON')
	throw new Refusal('invalid', 'imports.map-invalid', { file: path, fields, targets: columnTargets })
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch (error) {
		if (error instanceof SyntaxError) return null
		throw error
	}
}
