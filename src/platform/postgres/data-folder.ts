import { access, chmod, constants, mkdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Refusal } from '#platform/errors.ts'
import { blockedAt } from './reachable.ts'
import { isDiskFull } from './start-problem.ts'
import type { SystemUser } from './system-user.ts'

/** The PostgreSQL version whose clusters the launcher keeps; also the name of the cluster's folder. */
export const POSTGRES_MAJOR = '18'

/** Where things lie in a data folder; absolute paths without symbolic links. */
export type DataFolder = {
	readonly root: string
	/** Who holds the folder, as text. */
	readonly holder: string
	/** The empty file whose kernel lock says whether the folder is held. */
	readonly lock: string
	readonly postgres: string
	readonly cluster: string
	readonly log: string
}

/** Names the places in an existing data folder. */
export async function placesIn(folder: string): Promise<DataFolder> {
	const root = await realpath(folder)
	const postgres = join(root, 'postgres')
	return {
		root,
		holder: join(root, 'flechtwerk.lock'),
		lock: join(root, 'flechtwerk.lock-held'),
		postgres,
		cluster: join(postgres, POSTGRES_MAJOR),
		log: join(root, 'log'),
	}
}

/**
 * Creates the data folder when it is missing. Root's folder can be passed through but not listed by others, since the
 * database runs under another user; anybody else's is private.
 *
 * @throws Refusal `postgres.folder-unwritable` when it cannot be created or written to.
 */
export async function prepareDataFolder(named: string): Promise<DataFolder> {
	const folder = resolve(named)
	try {
		await createFolder(folder, passable())
		await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
		const places = await placesIn(folder)
		await createFolder(places.postgres, passable())
		await createFolder(places.log, 0o700)
		return places
	} catch (error) {
		if (isDiskFull(error)) throw new Refusal('unavailable', 'postgres.disk-full', { folder })
		const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
		throw new Refusal('unavailable', 'postgres.folder-unwritable', { folder, reason })
	}
}

/**
 * Makes sure that the database's user gets as far as the cluster.
 *
 * @throws Refusal `postgres.folder-unreachable` with the folder, the one on the way that is closed, and the user.
 */
export async function requireReachable(places: DataFolder, user: SystemUser | null): Promise<void> {
	const blocked = user && (await blockedAt(places.postgres, user))
	if (!user || !blocked) return
	throw new Refusal('unavailable', 'postgres.folder-unreachable', { folder: places.root, blocked, user: user.name })
}

const passable = () => (process.getuid?.() === 0 ? 0o711 : 0o700)

/** Not `recursive`: that never returns where the file system answers "no such folder" to making one, as `/proc` does. */
async function createFolder(folder: string, mode: number): Promise<void> {
	try {
		await mkdir(folder)
		// The process's umask may be stricter than root's folders can be.
		await chmod(folder, mode)
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : null
		if (code === 'EEXIST') return
		const above = dirname(folder)
		if (code !== 'ENOENT' || (await stat(above).catch(() => null))) throw error
		await createFolder(above, 0o755)
		await createFolder(folder, mode)
	}
}
