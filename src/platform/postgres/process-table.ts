import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

/**
 * When a process started, as a text that no other process on this machine ever has: boot, pid namespace, clock ticks.
 * `null` when there is no such process, or no `/proc` to ask.
 */
export async function startOf(pid: number): Promise<string | null> {
	if (process.platform !== 'linux') return null
	const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
	const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
	const namespace = await readlink('/proc/self/ns/pid').catch(() => '')
	// The program's name stands in brackets and may itself hold any character; field 22 is the start time (proc(5)).
	const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
	return ticks ? `${boot.trim()} ${namespace} ${ticks}` : null
}

/** Whether the pid belongs to a process of this machine, anybody's. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0)
		return true
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM'
	}
}

/**
 * The PostgreSQL processes that work on a cluster: the server and what it has started. A reused pid never gets in.
 *
 * @param cluster absolute path without symbolic links
 */
export async function postgresProcesses(cluster: string): Promise<number[]> {
	if (process.platform === 'win32') return []
	if (process.platform !== 'linux') return listedProcesses(cluster)
	const found = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(worksOnCluster))
	return found.filter((pid) => pid !== null)

	async function worksOnCluster(pid: string): Promise<number | null> {
		const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null)
		if (folder !== cluster) return null
		const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
		return name.trim() === 'postgres' ? Number(pid) : null
	}
}

async function listedProcesses(cluster: string): Promise<number[]> {
	const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,command='])
	const lines = stdout.split('\n').filter((line) => line.includes('postgres') && line.includes(`-D ${cluster} `))
	return lines.map((line) => Number.parseInt(line, 10))
}

/**
 * Sends one signal after the other until no process is left.
 *
 * @param find the processes that are still there
 * @param steps signals with the time in ms that each gets to take effect
 * @returns the processes that survived all of it
 */
export async function endProcesses(
	find: () => Promise<number[]>,
	steps: readonly (readonly [NodeJS.Signals | null, number])[],
): Promise<number[]> {
	for (const [signal, time] of steps) {
		for (const pid of signal ? await find() : []) send(pid, signal)
		for (const until = Date.now() + time; Date.now() < until; await pause(20)) {
			if ((await find()).length === 0) return []
		}
	}
	return find()
}

function send(pid: number, signal: NodeJS.Signals | null): void {
	try {
		if (signal) process.kill(pid, signal)
	} catch (error) {
		// Ended in between.
		if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
	}
}
