import { rm } from 'node:fs/promises'
import { Refusal } from '#platform/errors.ts'
import type { Binaries } from './binaries.ts'
import type { DataFolder } from './data-folder.ts'
import { endProcesses, isAlive, postgresProcesses } from './process-table.ts'
import { postmasterFile, postmasterIn } from './postmaster-file.ts'
import { runToEnd } from './spawning.ts'
import type { SystemUser } from './system-user.ts'

/**
 * Ends a server whose owner died, and what a killed server has left running. Only call it while holding the folder's lock.
 *
 * PostgreSQL's note of the old server goes only where its pid has become somebody else's; PostgreSQL would otherwise take
 * that process for itself. In all other cases PostgreSQL judges the note better.
 *
 * @throws Refusal `postgres.orphan-remains` with the pid that could not be ended.
 */
export async function endLeftovers(
	places: DataFolder,
	binaries: Binaries,
	user: SystemUser | null,
	log: (line: string) => void,
): Promise<void> {
	const { cluster } = places
	const old = await postmasterIn(cluster)
	if (!old) return
	// Windows has no way to look at another process's folder, but pg_ctl reaches nothing else than a PostgreSQL server.
	if (process.platform === 'win32')
		await runToEnd(user, binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-t', '30'])

	const found = await postgresProcesses(cluster)
	if (found.length > 0) log(`PostgreSQL (pid ${old.pid}) was left over from an earlier run and is ended first.`)
	const running = () => postgresProcesses(cluster)
	const server = async () => (found.includes(old.pid) && (await running()).includes(old.pid) ? [old.pid] : [])
	await endProcesses(server, [['SIGINT', 20_000]])
	// What is left has lost its server and ends by itself, unless it is busy.
	const left = await endProcesses(running, [
		[null, 2_000],
		['SIGQUIT', 5_000],
		['SIGKILL', 5_000],
	])
	const survivor = left[0]
	if (survivor !== undefined) throw new Refusal('unavailable', 'postgres.orphan-remains', { pid: survivor })
	if (process.platform !== 'win32' && isAlive(old.pid)) await rm(postmasterFile(cluster), { force: true })
}
