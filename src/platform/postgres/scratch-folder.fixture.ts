import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { packagedBinaries, usableBinaries, type Binaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { prepareDataFolder, type DataFolder } from './data-folder.ts'
import { databaseUser, type SystemUser } from './system-user.ts'

/** Where tests lose nothing when the machine fails. */
export const careless = { fsync: 'off' }

/** A folder for one test file, with a cluster that is made once and copied as often as needed. */
export type Scratch = {
	readonly folder: string
	readonly binaries: Binaries
	readonly user: SystemUser | null
	/** A data folder with a fresh cluster. */
	withCluster(name: string): Promise<DataFolder>
	remove(): Promise<void>
}

export async function scratchFolder(): Promise<Scratch> {
	const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-test-'))
	await chmod(folder, 0o755)
	const model = await prepareDataFolder(join(folder, 'model'))
	const user = await databaseUser(model.cluster)
	const binaries = await usableBinaries(packagedBinaries(), model, user)
	await ensureCluster(model, binaries, user, () => undefined)
	return {
		folder,
		binaries,
		user,
		async withCluster(name) {
			const places = await prepareDataFolder(join(folder, name))
			const { uid, gid } = await stat(model.cluster)
			await runPlain('cp', ['-a', model.cluster, places.cluster])
			if ((await stat(places.cluster)).uid !== uid) throw new Error(`The copy does not belong to ${uid}:${gid}.`)
			return places
		},
		remove: () => rm(folder, { recursive: true, force: true }),
	}
}

async function runPlain(command: string, args: string[]): Promise<void> {
	const [code] = await once(spawn(command, args, { stdio: 'inherit' }), 'exit')
	if (code !== 0) throw new Error(`${command} ended with ${code}.`)
}

/** A folder that only its owner can enter, with a copy of the package in it; the path of its programs. */
export async function closedCopyOfPackage(parent: string): Promise<string> {
	const closed = join(parent, 'closed')
	await mkdir(closed, { mode: 0o700 })
	const native = packagedBinaries()
	await runPlain('cp', ['-a', native, join(native, '..', 'package.json'), closed])
	return join(closed, 'native')
}

/** Asks the server for one value. */
export async function ask(url: string, question: string): Promise<unknown> {
	const client = new pg.Client({ connectionString: url })
	client.on('error', () => undefined)
	await client.connect()
	try {
		const { rows } = await client.query({ text: question, rowMode: 'array' })
		return rows[0]?.[0]
	} finally {
		await client.end()
	}
}

/** Starts a process of its own that starts the database of a folder and stays. */
export function startOwner(options: { dataFolder: string; binaries?: string; uid?: number }): ChildProcess {
	const script = new URL('./owner.fixture.ts', import.meta.url).pathname
	return spawn(process.execPath, [script, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** The first line that an owner prints: the URL of its database, or the code of the refusal. */
export async function urlOf(owner: ChildProcess): Promise<string> {
	if (!owner.stdout) throw new Error('The owner has no output.')
	for await (const line of createInterface({ input: owner.stdout })) return line
	throw new Error('The owner ended without a database.')
}
