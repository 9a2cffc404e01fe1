import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { guidesFor, suggestionsFor } from './suggestions.server.ts'

/** The suggestions of the command palette; the same address is a page for whoever has no script. */
export const GET: RequestHandler = async ({ locals, params, url, setHeaders }) => {
	const network = await networkBySlug(locals.ctx.db, params.network)
	setHeaders({ 'cache-control': 'no-store' })
	const typed = url.searchParams.get('q') ?? ''
	const found = await suggestionsFor(locals.ctx, network, typed, 8)
	// Last: who looks for a member is not led away from it.
	return json({ items: [...found, ...guidesFor(typed, locals.locale, 3)] })
}
