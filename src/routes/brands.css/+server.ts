/** The brand colour of each network, as one small stylesheet. */
import { createHash } from 'node:crypto'
import type { RequestHandler } from './$types'
import { allNetworks } from '#domain/networks/network.queries.ts'
import { networkStyles } from '#ui/network-style.ts'

export const GET: RequestHandler = async ({ locals, request }) => {
	const css = networkStyles(await allNetworks(locals.ctx.db))
	const etag = `"${createHash('sha256').update(css).digest('base64url').slice(0, 22)}"`
	const headers = { 'content-type': 'text/css', 'cache-control': 'public, max-age=60', etag }
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
	return new Response(css, { headers })
}
