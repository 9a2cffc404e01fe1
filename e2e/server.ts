/** Starts Flechtwerk as people start it: the built server as a process of its own, in a temporary folder. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')
const program = ['--disable-warning=ExperimentalWarning', join(root, 'src/command-line/main.ts')]

export type Running = {
	/** Without a trailing slash. */
	url: string
	dataFolder: string
	/** All that it has written to the console until now, the one-time link for /setup included. */
	output(): string
	/** @throws Error with the errors that nobody had foreseen, of any page: a journey may have gone on all the same */
	stop(): Promise<void>
}

/**
 * Starts an instance and waits until it answers. `demonstration` fills it with the fictional alliance before, of
 * `organisations` organisations; otherwise it is empty and waits to be set up.
 */
export async function startFlechtwerk(
	given: {
		demonstration?: boolean
		organisations?: number
		mode?: 'demonstration' | 'development' | 'production'
	} = {},
): Promise<Running> {
	const dataFolder = mkdtempSync(join(tmpdir(), 'flechtwerk-journey-'))
	chmodSync(dataFolder, 0o711)
	const port = await freePort()
	const url = `http://localhost:${port}`
	const settings = {
		PORT: String(port),
		PUBLIC_URL: url,
		FLECHTWERK_DATA: dataFolder,
		FLECHTWERK_MODE: given.mode ?? 'demonstration',
		FLECHTWERK_MAIL: 'page',
		DATABASE_URL: '',
	}
	if (given.demonstration) await seed(settings, given.organisations ?? 1500)
	const server = run(['start'], settings)
	const forget = () => rmSync(dataFolder, { recursive: true, force: true })
	try {
		await answering(url, server)
	} catch (error) {
		await server.end()
		forget()
		throw error
	}
	return {
		url,
		dataFolder,
		output: server.output,
		async stop() {
			await server.end()
			forget()
			const errors = unforeseen(server.output())
			if (errors.length > 0) throw new Error(`the server met errors that nobody had foreseen:\n${errors.join('\n')}`)
		},
	}
}

/** Each with where it happened: a line of the log that has a number, and the indented ones below it. */
function unforeseen(output: string): string[] {
	return [...output.matchAll(/^error [\da-f]{8} at .*(?:\n +at .*)*/gm)].map(([error]) => error)
}

async function seed(settings: Record<string, string>, organisations: number): Promise<void> {
	const seeding = run(['seed', '--organisations', String(organisations)], settings)
	const code = await seeding.ended
	if (code !== 0) throw new Error(`the demonstration could not be loaded (code ${code}):\n${seeding.output()}`)
}

type Process = { child: ChildProcess; output(): string; ended: Promise<number>; end(): Promise<void> }

function run(words: string[], settings: Record<string, string>): Process {
	const child = spawn(process.execPath, [...program, ...words], {
		cwd: root,
		env: { ...process.env, ...settings },
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	let written = ''
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (written += part.toString()))
	const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
	return {
		child,
		output: () => written,
		ended,
		async end() {
			child.kill('SIGTERM')
			await ended
		},
	}
}

async function answering(url: string, server: Process): Promise<void> {
	const patience = performance.now() + 60_000
	while (performance.now() < patience) {
		if (server.child.exitCode !== null) throw new Error(`the server ended:\n${server.output()}`)
		const ready = await fetch(`${url}/healthz`).then(
			(answer) => answer.ok,
			() => false,
		)
		if (ready) return
		await pause(100)
	}
	throw new Error(`the server does not answer:\n${server.output()}`)
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer()
		probe.once('error', reject)
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address()
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
		})
	})
}
