import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { suggestionsFor } from './suggestions.server.ts'

/** The suggestions of the command palette; the same address is a page for whoever has no script. */
export const GET: RequestHandler = async ({ locals, params, url, setHeaders }) => {
	const network = await networkBySlug(locals.ctx.db, params.network)
	setHeaders({ 'cache-control': 'no-store' })
	return json({ items: await suggestionsFor(locals.ctx, network, url.searchParams.get('q') ?? '', 8) })
}
