/** Instances whose data take long to make: kept in `bench/.data` from one run to the next. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { boot, type Instance } from '#boot.ts'
import { rebuildSearch } from '#domain/atlas/search/rebuild-search.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'

/** Where they are; reachable for the user that the database runs as. */
export function dataRoot(): string {
	const folder = join(import.meta.dirname, '../.data')
	mkdirSync(folder, { recursive: true, mode: 0o711 })
	return folder
}

/** Says with which program search was made; without it nothing was loaded. */
const madeBy = 'bench.made-by'

/**
 * The instance of that name. It is filled by `load` when it does not exist, was never finished, or has an older schema.
 * Search documents are made anew, as of `today`, when the program that makes them has changed.
 */
export async function keptInstance(
	name: string,
	load: (empty: Instance) => Promise<unknown>,
	today = dayIn(),
): Promise<Instance> {
	const dataFolder = join(dataRoot(), name)
	const kept = existsSync(dataFolder) ? await openKept(dataFolder, today) : null
	if (kept) return kept
	rmSync(dataFolder, { recursive: true, force: true })
	const instance = await open(dataFolder)
	try {
		await load(instance)
		await remember(instance)
		return instance
	} catch (error) {
		await instance.stop()
		throw error
	}
}

const open = (dataFolder: string) => boot({ ...readConfiguration({}), dataFolder })

async function openKept(dataFolder: string, today: string): Promise<Instance | null> {
	try {
		const instance = await open(dataFolder)
		const { rows } = await instance.pool.query<{ value: string }>('select value from instance_fact where name = $1', [
			madeBy,
		])
		if (!rows[0]) {
			await instance.stop()
			return null
		}
		if (rows[0].value !== searchProgram()) {
			console.error('The program of search has changed: its documents are made anew …')
			await rebuildSearch(instance.ownerUrl, today)
			await remember(instance)
		}
		return instance
	} catch (error) {
		if (!(error instanceof Refusal && error.code.startsWith('migrations.'))) throw error
		console.error(`${dataFolder} has an older schema and is made anew …`)
		return null
	}
}

async function remember({ pool }: Instance): Promise<void> {
	await pool.query(
		'insert into instance_fact (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value',
		[madeBy, JSON.stringify(searchProgram())],
	)
}

/** The instance is made anew next time: what is in it is no longer what was loaded. */
export async function forget(pool: Pool): Promise<void> {
	await pool.query('delete from instance_fact where name = $1', [madeBy])
}

/** A digest of all that decides what documents hold: the program of search, what claims rest on, and the taxonomy. */
function searchProgram(): string {
	const root = join(import.meta.dirname, '../..')
	const hash = createHash('sha256')
	const files = globSync(['src/domain/atlas/search/*.ts', 'src/domain/competences/claim-basis.ts', 'taxonomy/*.ttl'], {
		cwd: root,
	})
	for (const file of files.toSorted())
		if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(root, file)))
	return hash.digest('hex')
}
