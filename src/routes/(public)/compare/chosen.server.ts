/** What the pages about picked organisations have in common: a clean address, and finding more of them by name. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { wholeAtlas } from '#domain/atlas/atlas-question.ts'
import { searchAtlas } from '#domain/atlas/atlas.queries.ts'
import { longestQuery } from '#domain/atlas/search/terms.ts'
import { searchPool } from '../site.server.ts'

/** So many organisations are offered to be added. */
const mostOffered = 6

/** A form brings along what else it asked: the address that is passed on carries nothing but what it needs. */
export function cleanAddress({ url }: RequestEvent, known: readonly string[], clean: string): void {
	const names = [...url.searchParams.keys()]
	if (names.some((name) => !known.includes(name))) redirect(303, clean)
}

export type Offered = { slug: string; name: string; place: string | null }

/** Organisations that a name or a word finds, without those that are there already. Null when nothing was asked. */
export async function offeredFor({ locals, url }: RequestEvent, chosen: readonly string[]): Promise<Offered[] | null> {
	const q = (url.searchParams.get('add') ?? '').trim().slice(0, longestQuery)
	if (!q) return null
	const { hits } = await searchAtlas(locals.ctx, await searchPool(), { ...wholeAtlas, q }, null)
	return hits
		.filter(({ slug }) => !chosen.includes(slug))
		.slice(0, mostOffered)
		.map(({ slug, name, place }) => ({ slug, name, place }))
}
