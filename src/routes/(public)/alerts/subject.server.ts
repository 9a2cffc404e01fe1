/** Which search an alert or a feed is about: the address names it, `in` the network whose organisations alone are meant. */
import type { RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { canonicalQuestion } from '#domain/alerts/alert.schema.ts'
import { readQuestion, wholeAtlas } from '#domain/atlas/atlas-question.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { atlasHref } from '../atlas-view.ts'
import { siteOf } from '../site.server.ts'

export async function alertSubject({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
	const site = (await siteOf(locals.ctx, url.searchParams.get('in') ?? undefined))!
	const within = site.owner.kind === 'alliance' ? null : site.owner
	const text = canonicalQuestion(url.searchParams)
	const question = { ...wholeAtlas, ...readQuestion(new URLSearchParams(text)) }
	const { configuration } = await instance()
	const values = { ...Object.fromEntries(grouped(text)), in: within?.slug }
	return {
		site,
		within,
		question,
		text,
		publicUrl: configuration.publicUrl,
		search: atlasHref(question, within?.slug ?? null)({}),
		feed: inLocale(paths.searchFeed(values), locals.locale),
	}
}

/** A query as names with all of their values. */
function grouped(text: string): [string, string[]][] {
	const search = new URLSearchParams(text)
	return [...new Set(search.keys())].map((name) => [name, search.getAll(name)])
}
