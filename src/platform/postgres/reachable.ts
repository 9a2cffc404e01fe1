import { realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Stats } from 'node:fs'
import type { SystemUser } from './system-user.ts'

const READ = 4
const ENTER = 1

/**
 * The first folder or file that keeps `user` from using `path`, or `null` when nothing does.
 *
 * Every folder on the way needs the user's x bit; the end needs x when it is a folder and r when it is a file. Only the
 * main group counts: a process started with another user's id has no supplementary groups.
 */
export async function blockedAt(path: string, user: SystemUser): Promise<string | null> {
	for (const step of stepsTo(await realpath(path))) {
		const stats = await stat(step)
		if (!allows(stats, user, stats.isDirectory() ? ENTER : READ)) return step
	}
	return null
}

function stepsTo(path: string): string[] {
	const above = dirname(path)
	return above === path ? [path] : [...stepsTo(above), path]
}

function allows(stats: Stats, user: SystemUser, right: number): boolean {
	const shift = stats.uid === user.uid ? 6 : stats.gid === user.gid ? 3 : 0
	return ((stats.mode >> shift) & right) === right
}
