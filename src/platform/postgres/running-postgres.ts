import { access, constants, readFile, realpath } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '#platform/errors.ts'
import { passwordFile, SUPERUSER } from './cluster.ts'
import { addressOf, attempt, connectionUrl } from './connection.ts'
import { lockHolder } from './data-folder-lock.ts'
import { placesIn, type DataFolder } from './data-folder.ts'
import { postmasterIn } from './postmaster-file.ts'

/** How long a server that has just been started gets to answer, in ms. */
const PATIENCE = 10_000

/**
 * Finds the database that another process runs on the data folder, so that a command can work beside it.
 *
 * @returns its URL and the pid of the process that runs it; `null` when none does, or it does not answer
 * @throws Refusal `postgres.folder-foreign` (forbidden) when the folder is another user's.
 */
export async function runningPostgres(
	dataFolder: string,
): Promise<{ readonly url: string; readonly pid: number } | null> {
	const root = await realpath(dataFolder).catch(() => null)
	if (root === null) return null
	const places = await placesIn(root)
	const allowed = await access(root, constants.W_OK).then(
		() => true,
		() => false,
	)
	if (!allowed) throw new Refusal('forbidden', 'postgres.folder-foreign', { folder: root })
	for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(50)) {
		const pid = await lockHolder(places)
		if (pid === null) return null
		const url = await answeringUrl(places)
		if (url) return { url, pid }
	}
	return null
}

async function answeringUrl(places: DataFolder): Promise<string | null> {
	const server = await postmasterIn(places.cluster)
	if (!server) return null
	const password = server.listening.socketFolder === null ? await readFile(passwordFile(places), 'utf8') : null
	const url = connectionUrl(addressOf(server.listening, SUPERUSER, password))
	return (await attempt(url)).folder === places.cluster ? url : null
}
