import type { Binaries } from './binaries.ts'
import { runToEnd, startProgram } from './spawning.ts'
import type { SystemUser } from './system-user.ts'

/** How the server ended. `expected` is true when `end` had been called before. */
export type ExitReason = { readonly expected: boolean; readonly code: number | null; readonly signal: string | null }

/** A server that runs as a child of this process. */
export type ServerProcess = {
	readonly pid: number
	readonly exited: Promise<ExitReason>
	/** Shuts it down, harder after 30 s and again after 40 s. May be called often and after its end. */
	end(): Promise<void>
}

/** @param output the file descriptor that it writes its log to */
export async function startServer(
	binaries: Binaries,
	user: SystemUser | null,
	cluster: string,
	settings: readonly string[],
	output: number,
): Promise<ServerProcess> {
	const args = ['-D', cluster, ...settings]
	const child = await startProgram(user, binaries.postgres, args, { stdio: ['ignore', output, output], detached: true })
	let ending: Promise<void> | null = null
	const onExit = () => child.kill('SIGINT')
	process.once('exit', onExit)
	const exited = new Promise<ExitReason>((resolve) => {
		child.once('exit', (code, signal) => {
			process.off('exit', onExit)
			resolve({ expected: ending !== null, code, signal })
		})
	})
	// A program that has nothing else to do ends, and the database with it.
	child.unref()

	async function shutDown(): Promise<void> {
		if (child.exitCode !== null || child.signalCode !== null) return
		const timers = [setTimeout(() => child.kill('SIGQUIT'), 30_000), setTimeout(() => child.kill('SIGKILL'), 40_000)]
		// Windows knows no signals: `kill` would not shut it down but cut it off.
		if (process.platform === 'win32')
			await runToEnd(user, binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-t', '30'])
		else child.kill('SIGINT')
		await exited
		timers.forEach(clearTimeout)
	}
	return { pid: child.pid ?? 0, exited, end: () => (ending ??= shutDown()) }
}
