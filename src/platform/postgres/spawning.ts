import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess, StdioOptions } from 'node:child_process'
import { Refusal } from '#platform/errors.ts'
import type { SystemUser } from './system-user.ts'

/**
 * Starts a program of PostgreSQL under a user, with an environment of its own: variables such as `PGDATA` or `PGPORT` of
 * whoever starts the platform must not reach it.
 *
 * On Linux the kernel sends it SIGINT when this process dies, by whatever; so call it from the main thread, since the
 * kernel means the thread.
 *
 * @param detached keeps Ctrl-C in the terminal from it
 * @returns the child, already running
 * @throws Refusal `postgres.binaries-unusable` when it cannot be started at all.
 */
export async function startProgram(
	user: SystemUser | null,
	program: string,
	args: readonly string[],
	{ stdio, detached = false }: { stdio: StdioOptions; detached?: boolean },
): Promise<ChildProcess> {
	const [command = program, ...rest] = [...deathSignal(), program, ...args]
	const child = spawn(command, rest, {
		stdio,
		detached,
		windowsHide: true,
		...(process.platform !== 'win32' && { cwd: '/', env: { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' } }),
		...(user && { uid: user.uid, gid: user.gid }),
	})
	return new Promise((resolve, reject) => {
		child.once('spawn', () => resolve(child))
		child.once('error', (error) => {
			const reason = 'code' in error ? String(error.code) : 'unknown'
			reject(new Refusal('unavailable', 'postgres.binaries-unusable', { program, reason }))
		})
	})
}

/** Runs a program to its end. @returns its exit code (`null` when a signal ended it) and all that it wrote */
export async function runToEnd(
	user: SystemUser | null,
	program: string,
	args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
	const child = await startProgram(user, program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
	const parts: Buffer[] = []
	child.stdout?.on('data', (part: Buffer) => parts.push(part))
	child.stderr?.on('data', (part: Buffer) => parts.push(part))
	return new Promise((resolve) => {
		child.once('close', (code) => resolve({ code, output: Buffer.concat(parts).toString('utf8') }))
	})
}

let known: readonly string[] | null = null

/** `setpriv` of util-linux can set the death signal, that of BusyBox cannot; so it is tried once. */
function deathSignal(): readonly string[] {
	known ??= process.platform === 'linux' ? (['/usr/bin/setpriv', '/bin/setpriv'].map(trial).find(Boolean) ?? []) : []
	return known
}

function trial(setpriv: string): readonly string[] | null {
	const prefix = [setpriv, '--pdeathsig', 'INT', '--']
	return spawnSync(setpriv, [...prefix.slice(1), setpriv, '--version'], { stdio: 'ignore' }).status === 0
		? prefix
		: null
}
