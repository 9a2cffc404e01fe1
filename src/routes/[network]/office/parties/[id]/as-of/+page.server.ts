import type { PageServerLoad } from './$types'
import { recordAsOf } from '#domain/journal/as-of.queries.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { namesIn } from '#domain/parties/history/party-history.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { asOfView } from './as-of-view.ts'

export const load: PageServerLoad = async ({ parent, locals, params, url }) => {
	const { office } = await parent()
	const { ctx, locale } = locals
	const id = Number(params.id)
	const asked = url.searchParams.get('day') ?? ''
	const valid = /^\d{4}-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(asked))
	const day = valid ? asked : ctx.today
	const record = await recordAsOf(ctx, await networkBySlug(ctx.db, office.slug), id, day)
	const rows = record.rows.map(({ table, id: rowId, row }) => ({ table, rowId, before: null, after: row }))
	const names = await namesIn(ctx, office.id, [{ rows }])
	return {
		...asOfView(record, names, id),
		day,
		wrongDay: asked !== '' && !valid,
		action: inLocale(paths.partyAsOf(office.slug, id), locale),
		partyHref: inLocale(paths.party(office.slug, id), locale),
	}
}
