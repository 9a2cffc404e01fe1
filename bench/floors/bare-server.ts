/** What a page costs at least: a server that sends so many bytes and does nothing else. `bare-server.ts http|hono PORT BYTES` */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Hono } from 'hono'

const [kind, port, bytes] = process.argv.slice(2)
const body = 'x'.repeat(Number(bytes))
const headers = { 'content-type': 'text/html; charset=utf-8' }

const app = new Hono().get('*', (c) => c.body(body, 200, headers))

function bare(_request: IncomingMessage, response: ServerResponse): void {
	response.writeHead(200, headers).end(body)
}

/** Hono speaks web requests; this is the least that connects it to Node. */
async function viaHono(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const answer = await app.fetch(new Request(`http://localhost${request.url ?? '/'}`))
	response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
}

createServer(kind === 'hono' ? (request, response) => void viaHono(request, response) : bare).listen(
	Number(port),
	'127.0.0.1',
)
process.on('SIGTERM', () => process.exit(0))
