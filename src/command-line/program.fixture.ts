/** The program as people start it: a process of its own, with its own environment. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '../..')

export type Settings = Record<string, string>
export type Ended = { code: number | null; output: string; errors: string }

function start(args: string[], settings: Settings, program = 'src/command-line/main.ts'): ChildProcess {
	return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, program), ...args], {
		env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent', ...settings },
		stdio: ['ignore', 'pipe', 'pipe'],
	})
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
	let text = ''
	for await (const piece of stream ?? []) text += String(piece)
	return text
}

/** Runs a word to its end. */
export async function flechtwerk(args: string[], settings: Settings): Promise<Ended> {
	const child = start(args, settings)
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
	const [output, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)])
	return { code: await ended, output, errors }
}

export type RunningProgram = {
	pid: number
	url: string
	/** The exit code, once it has ended; null when a signal ended it. */
	ended: Promise<number | null>
	kill(signal: NodeJS.Signals): void
}

/** Starts the server and waits until it says that it runs. */
export async function runningServer(settings: Settings, program?: string): Promise<RunningProgram> {
	const port = String(await freePort())
	const child = start(['start'], { PORT: port, ...settings }, program)
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
	let errors = ''
	child.stderr?.on('data', (piece) => (errors += piece))
	const lines = createInterface({ input: child.stdout! })
	const runs = new Promise<boolean>((resolve) => {
		lines.on('line', (line) => line.startsWith('Flechtwerk läuft') && resolve(true))
		lines.on('close', () => resolve(false))
	})
	if (!(await runs)) throw new Error(`the server did not start: ${errors}`)
	return { pid: child.pid!, url: `http://127.0.0.1:${port}`, ended, kill: (signal) => child.kill(signal) }
}

/** The process of the database that runs on a data folder; null when none does. */
export async function postmasterOf(dataFolder: string): Promise<number | null> {
	const file = join(dataFolder, 'postgres/18/postmaster.pid')
	const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0])
	return pid > 0 && existsSync(`/proc/${pid}`) ? pid : null
}

export async function freePort(): Promise<number> {
	const { port, close } = await listener()
	await close()
	return port
}

/** Takes a port and keeps it. */
export async function listener(): Promise<{ port: number; close(): Promise<void> }> {
	const server = createServer()
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const address = server.address()
	const port = typeof address === 'object' && address ? address.port : 0
	return { port, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** Builds the pages where they have never been built. */
export async function builtPages(): Promise<void> {
	if (existsSync(join(root, 'build/handler.js'))) return
	const setup = spawn(process.execPath, [join(root, 'bin/setup')], { stdio: 'inherit' })
	const code = await new Promise((resolve) => setup.once('exit', resolve))
	if (code !== 0) throw new Error(`bin/setup ended with ${code}`)
}
