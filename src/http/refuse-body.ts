/** The answer to a body that no form of ours has: a page in words, before any of it is read. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { m } from '#generated/paraglide/messages.js'
import { localeOf } from '#platform/paths.ts'

/** So long the rest is thrown away, since browsers show an answer only when they are done with sending. */
const lingering = 10_000

export function refuseBody(request: IncomingMessage, response: ServerResponse, status: 411 | 413): void {
	const { locale } = localeOf(request.url ?? '/')
	const [title, text] = [m.common_body_refused_title({}, { locale }), m.common_body_refused({}, { locale })]
	response
		.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' })
		.end(
			`<!doctype html><html lang="${locale}"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`,
		)
	request.resume()
	const timer = setTimeout(() => request.socket.destroy(), lingering)
	timer.unref()
	request.once('end', () => clearTimeout(timer))
}
