import type { Actions, PageServerLoad } from './$types'
import { openPairs, pairsAtOnce } from '#domain/duplicates/open-pairs.queries.ts'
import { deniedPairs } from '#domain/duplicates/pair.queries.ts'
import { askedByOthers, elsewhere } from '#domain/parties/identities/elsewhere.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { doneOf } from '../done.server.ts'
import { elsewhereView } from './elsewhere-view.ts'
import { pairActions } from './pair-actions.server.ts'
import { deniedView, pairView, shownPairs, tabsOf, type PairView, type ShownPairs } from './pairs-view.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { url, locals } = event
	const wanted = url.searchParams.get('show') as ShownPairs
	const shown = shownPairs.includes(wanted) ? wanted : 'all'
	const page = Math.min(100_000, Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1))
	const kind = shown === 'organisation' || shown === 'person' ? shown : null
	const [open, denied, asked, other, done] = await Promise.all([
		openPairs(locals.ctx, office.id, { kind, page }),
		deniedPairs(locals.ctx, office.id, {
			limit: pairsAtOnce,
			offset: shown === 'denied' ? (page - 1) * pairsAtOnce : 0,
		}),
		askedByOthers(locals.ctx, office.id),
		shown === 'elsewhere' ? elsewhere(locals.ctx, office.id) : [],
		doneOf(event, office.id),
	])
	const counts = { ...open.counts, denied: denied.count, elsewhere: asked }
	const total = shown === 'denied' ? denied.count : kind ? counts[kind] : counts.organisation + counts.person
	const pairs: PairView[] =
		shown === 'denied'
			? denied.pairs.map((pair) => deniedView(pair, office.slug))
			: open.pairs.map((pair) => pairView(pair, office.slug))
	const at = (number: number) =>
		inLocale(paths.duplicates(office.slug, { show: shown === 'all' ? null : shown, page: number }), locals.locale)
	const first = (page - 1) * pairsAtOnce
	return {
		shown,
		tabs: tabsOf(office.slug, shown, counts),
		pairs: shown === 'elsewhere' ? [] : pairs,
		elsewhere: other.map((one) => elsewhereView(one, office.slug)),
		pager:
			total > pairsAtOnce && shown !== 'elsewhere'
				? {
						from: first + 1,
						to: first + pairs.length,
						total,
						previous: page > 1 ? at(page - 1) : undefined,
						next: first + pairs.length < total ? at(page + 1) : undefined,
					}
				: null,
		manages: office.manages,
		done,
	}
}

export const actions: Actions = pairActions
