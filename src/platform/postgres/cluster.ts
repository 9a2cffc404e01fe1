import { randomBytes } from 'node:crypto'
import { chmod, lchown, mkdir, open, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#platform/errors.ts'
import type { Binaries } from './binaries.ts'
import { POSTGRES_MAJOR, type DataFolder } from './data-folder.ts'
import { runToEnd } from './spawning.ts'
import { complaints, startProblem } from './start-problem.ts'
import type { SystemUser } from './system-user.ts'

/** The superuser of every cluster that the launcher makes. */
export const SUPERUSER = 'flechtwerk'

/** The file with the superuser's password, where the server listens on a port (Windows). */
export const passwordFile = (places: DataFolder) => join(places.postgres, 'password')

/**
 * Sorting is by code point and the same everywhere. The character classes decide what full text search takes for a word:
 * with plain C a quotation mark or a dash would belong to it, so the first UTF-8 locale that the system has is used.
 */
const characterClasses = process.platform === 'win32' ? ['en-US', 'C'] : ['C.UTF-8', 'en_US.UTF-8', 'de_DE.UTF-8', 'C']

/**
 * Makes the cluster when there is none. It gets its name as the last step, so a cluster that has its name is complete, and
 * what an interrupted start has left is thrown away.
 *
 * @throws Refusal `postgres.cluster-version`, `postgres.cluster-incomplete`, `postgres.cluster-foreign`, `postgres.disk-full`, …
 */
export async function ensureCluster(
	places: DataFolder,
	binaries: Binaries,
	user: SystemUser | null,
	log: (line: string) => void,
): Promise<void> {
	const names = await readdir(places.postgres)
	for (const name of names.filter((each) => each.startsWith(`${POSTGRES_MAJOR}.new-`))) {
		await rm(join(places.postgres, name), { recursive: true, force: true, maxRetries: 5 })
	}
	if (names.includes(POSTGRES_MAJOR) && (await readdir(places.cluster)).length === 0) await rmdir(places.cluster)
	else if (names.includes(POSTGRES_MAJOR)) return checkCluster(places, user)

	const other = names.find((name) => /^\d+$/.test(name) && name !== POSTGRES_MAJOR)
	if (other) throw versionRefusal(places, other)
	log(`A new database is created in ${places.postgres}.`)
	await createCluster(places, binaries, user, log)
}

async function checkCluster(places: DataFolder, user: SystemUser | null): Promise<void> {
	const { cluster } = places
	const owner = await stat(cluster)
	if (process.getuid && process.getuid() !== 0 && owner.uid !== process.getuid()) {
		throw new Refusal('unavailable', 'postgres.cluster-foreign', { folder: cluster })
	}
	if (user && owner.uid !== user.uid) await give(cluster, user)
	// PostgreSQL refuses a cluster that others may read, as one restored by a plain copy.
	if (process.platform !== 'win32') await chmod(cluster, 0o700)

	const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim()
	const control = await stat(join(cluster, 'global', 'pg_control')).catch(() => null)
	if (!version || !control) throw new Refusal('unavailable', 'postgres.cluster-incomplete', { folder: cluster })
	if (version !== POSTGRES_MAJOR) throw versionRefusal(places, version)
}

async function createCluster(
	places: DataFolder,
	binaries: Binaries,
	user: SystemUser | null,
	log: (line: string) => void,
): Promise<void> {
	let output = ''
	for (const locale of characterClasses) {
		const fresh = `${places.cluster}.new-${randomBytes(4).toString('hex')}`
		await mkdir(fresh, { mode: 0o700 })
		if (user) await give(fresh, user)
		const made = await runToEnd(user, binaries.initdb, [
			...initdbArguments(fresh, locale),
			...(await accessArguments(places)),
		])
		if (made.code === 0) return nameCluster(fresh, places)
		await rm(fresh, { recursive: true, force: true, maxRetries: 5 })
		output = made.output
		if (!/invalid locale name/.test(output)) break
	}
	complaints(output).forEach(log)
	throw startProblem(output, { folder: places.root })
}

const initdbArguments = (fresh: string, locale: string) => [
	`--pgdata=${fresh}`,
	`--username=${SUPERUSER}`,
	'--encoding=UTF8',
	'--locale-provider=builtin',
	'--builtin-locale=C.UTF-8',
	'--locale=C',
	`--lc-ctype=${locale}`,
	'--text-search-config=simple',
	'--data-checksums',
	'--no-instructions',
]

/** The socket's folder is private, so whoever gets there is let in; a port is open to all of the machine's users. */
async function accessArguments(places: DataFolder): Promise<string[]> {
	if (process.platform !== 'win32') return ['--auth-local=trust', '--auth-host=reject']
	const file = passwordFile(places)
	await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
	return ['--auth-local=scram-sha-256', '--auth-host=scram-sha-256', `--pwfile=${file}`]
}

async function nameCluster(fresh: string, places: DataFolder): Promise<void> {
	await rename(fresh, places.cluster)
	if (process.platform === 'win32') return
	const parent = await open(places.postgres, 'r')
	await parent.sync()
	await parent.close()
}

/** Hands a folder with all that is in it to the database's user. */
async function give(folder: string, user: SystemUser): Promise<void> {
	await lchown(folder, user.uid, user.gid)
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		await lchown(join(entry.parentPath, entry.name), user.uid, user.gid)
	}
}

const versionRefusal = (places: DataFolder, found: string) =>
	new Refusal('unavailable', 'postgres.cluster-version', { folder: places.postgres, found, expected: POSTGRES_MAJOR })
