/** Programs of the product as processes of their own, and requests to them. */
import { spawn, type ChildProcess } from 'node:child_process'
import { get, type Agent } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')
const noWarnings = '--disable-warning=ExperimentalWarning'

export type Running = { url: string; stop(): Promise<void> }

/** Starts `bin/flechtwerk start`; `settings` are those of the instance. Resolves when it answers. */
export async function startServer(settings: Record<string, string>): Promise<Running> {
	const port = await freePort()
	const own = { PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, FLECHTWERK_MAIL: 'page', ...settings }
	return answering(port, '/healthz', [join(root, 'src/command-line/main.ts'), 'start'], own)
}

/** Starts a server that does nothing but send an answer of `bytes`. */
export async function startBareServer(kind: 'http' | 'hono', bytes: number): Promise<Running> {
	const port = await freePort()
	return answering(
		port,
		'/',
		[join(import.meta.dirname, '../floors/bare-server.ts'), kind, String(port), String(bytes)],
		{},
	)
}

async function answering(
	port: number,
	path: string,
	program: string[],
	settings: Record<string, string>,
): Promise<Running> {
	const child = spawn(process.execPath, [noWarnings, ...program], {
		cwd: root,
		env: { ...process.env, DATABASE_URL: '', ...settings },
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	let said = ''
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
	const url = `http://127.0.0.1:${port}`
	const stop = () => ended(child)
	for (;;) {
		if (child.exitCode !== null) throw new Error(`${program.join(' ')} ended (code ${child.exitCode}):\n${said}`)
		const status = await request(url + path, undefined).then(
			(answer) => answer.status,
			() => 0,
		)
		if (status === 200) return { url, stop }
		await pause(2)
	}
}

async function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return
	const exit = new Promise((resolve) => child.once('exit', resolve))
	child.kill('SIGTERM')
	await exit
}

/** Fetches an address completely. With an agent the connection is kept; where the server has just ended one that rested, another one is opened. */
export function request(url: string, agent: Agent | undefined): Promise<{ status: number; bytes: number }> {
	return new Promise((resolve, reject) => {
		const asked = get(url, { agent, headers: { host: 'localhost' } }, (response) => {
			let bytes = 0
			response.on('data', (part: Buffer) => (bytes += part.length))
			response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }))
			response.on('error', reject)
		})
		asked.on('error', (error: NodeJS.ErrnoException) => {
			if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(request(url, agent))
			else reject(error)
		})
	})
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject)
		server.listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
		})
	})
}
