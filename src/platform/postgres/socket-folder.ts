import { createHash } from 'node:crypto'
import { lchown, lstat, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '#platform/errors.ts'
import type { DataFolder } from './data-folder.ts'
import { blockedAt } from './reachable.ts'
import type { SystemUser } from './system-user.ts'

/** macOS takes 103 bytes and an end mark, Linux four more (`sun_path`). */
const LONGEST_SOCKET_PATH = 103
/** The port only gives the socket its name; each cluster has a folder of its own for it. */
export const SOCKET_PORT = 5432

/**
 * Makes a private, empty folder for the server's socket: in the data folder, or where its path is too long for a socket in
 * the folder for temporary files.
 *
 * @throws Refusal `postgres.socket-path-too-long` when even that is too long.
 */
export async function socketFolder(places: DataFolder, user: SystemUser | null): Promise<string> {
	const candidates = [
		join(places.postgres, 'socket'),
		...(await temporaryFolders(user)).map((folder) => join(folder, nameFor(places))),
	]
	const folder = candidates.find(isShortEnough)
	if (!folder) throw new Refusal('unavailable', 'postgres.socket-path-too-long', { folder: places.root })
	const made = (await makeEmpty(folder, user)) ? folder : await mkdtemp(`${folder}-`)
	if (user) await lchown(made, user.uid, user.gid)
	return made
}

/** Whether a socket in this folder has a path that the kernel takes. */
export function isShortEnough(folder: string): boolean {
	// Room for the suffix of a folder whose plain name somebody else has taken.
	return Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_SOCKET_PATH - '-XXXXXX'.length
}

const nameFor = (places: DataFolder) =>
	`flechtwerk-${createHash('sha256').update(places.root).digest('hex').slice(0, 16)}`

async function temporaryFolders(user: SystemUser | null): Promise<string[]> {
	const own = tmpdir()
	return user && (await blockedAt(own, user)) ? ['/tmp'] : [own, '/tmp']
}

/** In a folder that everybody may write to, the name may be taken by somebody else, whose folder is left alone. */
async function makeEmpty(folder: string, user: SystemUser | null): Promise<boolean> {
	const there = await lstat(folder).catch(() => null)
	const trusted = [process.getuid?.(), user?.uid]
	if (there && !(there.isDirectory() && trusted.includes(there.uid))) return false
	await rm(folder, { recursive: true, force: true })
	return mkdir(folder, { mode: 0o700 }).then(
		() => true,
		() => false,
	)
}
