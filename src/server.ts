/**
 * The HTTP server around the built pages. adapter-node believes headers about protocol, host and client; so we
 * overwrite them per request from what we know, and nobody outside can set them.
 */
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Instance } from '#boot.ts'
import { Refusal } from '#platform/errors.ts'
import { refuseBody } from './http/refuse-body.ts'
import { isOneClick, ownHost, ownPath, tooLarge } from './http/request-rules.ts'

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const privateHeaders = {
	protocol: 'x-flechtwerk-protocol',
	host: 'x-flechtwerk-host',
	client: 'x-flechtwerk-client',
} as const

/**
 * How long a connection may rest, in milliseconds: longer than reverse proxies keep theirs (nginx one minute, Caddy two). Else one now and then sends a
 * request on a connection that was ended at that moment, and somebody sees an error.
 */
const restingFor = 150_000

/** Listens, and resolves when requests are answered. */
export async function serve(instance: Instance): Promise<{ port: number; close(): Promise<void> }> {
	const { configuration } = instance
	const built = join(import.meta.dirname, '../build/handler.js')
	if (!existsSync(built)) throw new Refusal('unavailable', 'server.not-built')
	// adapter-node reads these when it is loaded; they are ours, not settings of the instance.
	process.env.FLECHTWERK_KIT_PROTOCOL_HEADER = privateHeaders.protocol
	process.env.FLECHTWERK_KIT_HOST_HEADER = privateHeaders.host
	process.env.FLECHTWERK_KIT_ADDRESS_HEADER = privateHeaders.client
	process.env.FLECHTWERK_KIT_BODY_SIZE_LIMIT = '110M'
	const { handler } = (await import(built)) as { handler: Handler }
	const publicUrl = new URL(configuration.publicUrl)
	const siteOf = await sitesByHost(instance)

	const server = createServer((request, response) => {
		const own = configuration.clientAddressHeader && request.headers[configuration.clientAddressHeader]
		const client = typeof own === 'string' ? own.split(',').at(-1)!.trim() : request.socket.remoteAddress
		for (const name of Object.keys(request.headers)) if (name.startsWith('x-flechtwerk-')) delete request.headers[name]
		request.headers[privateHeaders.protocol] = publicUrl.protocol.slice(0, -1)
		request.headers[privateHeaders.host] = ownHost(request.headers.host, publicUrl)
		request.headers[privateHeaders.client] = client ?? '0.0.0.0'
		request.url = ownPath(request.url ?? '/', siteOf(request.headers[privateHeaders.host] as string))
		if (isOneClick(request)) {
			request.headers.origin = publicUrl.origin
			delete request.headers.cookie
		}
		const refused = tooLarge(request)
		if (refused) refuseBody(request, response, refused)
		else handler(request, response, () => response.writeHead(404).end())
	})
	server.keepAliveTimeout = restingFor
	await listen(server, configuration.port, configuration.host)
	const address = server.address()
	return {
		port: typeof address === 'object' && address ? address.port : configuration.port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve())
				server.closeIdleConnections()
				setTimeout(() => server.closeAllConnections(), 5_000).unref()
			}),
	}
}

const hostsAreKeptFor = 30_000

/** The network whose own host name was asked for. The list is looked up again now and then, never waited for by a request. */
async function sitesByHost({ db }: Instance): Promise<(host: string) => string | undefined> {
	const read = async () =>
		new Map(
			(await db.selectFrom('network').select(['host_name', 'slug']).where('host_name', 'is not', null).execute()).map(
				(row) => [row.host_name, row.slug],
			),
		)
	let known = await read()
	let readAt = Date.now()
	return (host) => {
		if (Date.now() - readAt > hostsAreKeptFor) {
			readAt = Date.now()
			read().then(
				(fresh) => (known = fresh),
				(error: Error) => console.error(`server: host names of networks could not be read (${error.message})`),
			)
		}
		return known.get(host.replace(/:\d+$/, ''))
	}
}

function listen(server: Server, port: number, host: string): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(error.code === 'EADDRINUSE' ? new Refusal('conflict', 'server.port-in-use', { port }) : error),
		)
		server.listen(port, host, resolve)
	})
}
