/** What both atlas pages load: the alliance's and that of one network. */
import type { RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { canonicalQuestion } from '#domain/alerts/alert.schema.ts'
import { mostListed, readChosen } from '#domain/atlas/chosen/chosen.ts'
import { readQuestion, wholeAtlas } from '#domain/atlas/atlas-question.ts'
import { competenceFields, searchAtlas } from '#domain/atlas/atlas.queries.ts'
import { keptOutlines } from '#domain/atlas/geo/kept-outlines.ts'
import { inLanguage, type Locale } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { atlasHref, facetGroups, filterChips, hitView, pagerOf, totalWords } from './atlas-view.ts'
import { understood } from './understood.ts'
import { mapView } from './map-view.ts'
import { siteOf } from './site.server.ts'

export async function atlasPage({ locals, params, url }: RequestEvent<{ network?: string }>) {
	const { ctx, locale } = locals
	const { searchPool, configuration, dataFolder } = await instance()
	const site = (await siteOf(ctx, params.network))!
	const within = params.network !== undefined && !site.isAlliance ? site.owner : null
	const question = readQuestion(url.searchParams)
	const answer = await searchAtlas(ctx, searchPool, question, within)
	const chosen = readChosen(url.searchParams, mostListed)
	const href = atlasHref(question, within?.slug ?? null, chosen)
	const groups = facetGroups(answer, question, href, url.searchParams.get('districts') === 'all').filter(
		(group) => !within || group.param !== 'network',
	)
	const fields = answer.total === 0 ? await competenceFields(ctx) : []
	const shown = new Set([...answer.hits, ...answer.partly].map(({ slug }) => slug))
	return {
		publicUrl: configuration.publicUrl,
		action: atlasHref(wholeAtlas, within?.slug ?? null)({}),
		chosen,
		// Those that stand on the page have a box of their own there.
		chosenElsewhere: chosen.filter((slug) => !shown.has(slug)),
		q: question.q,
		competences: question.competences,
		process: question.process,
		understood: understood(answer),
		total: totalWords(answer),
		isEmpty: answer.total === 0,
		groups,
		chips: filterChips(groups, question, href),
		...newsLinks(url, within?.slug ?? null, locale),
		ranking: inLocale(paths.ranking(), locale),
		clearHref: href({ networks: [], districts: [], fields: [], process: null, kinds: [], sizes: [] }),
		hits: answer.hits.map((hit) => hitView(hit, answer, ctx.today)),
		partly: answer.partly.map((hit) => hitView(hit, answer, ctx.today)),
		pager: pagerOf(answer, question, href),
		map: mapView({
			outlines: keptOutlines(dataFolder),
			networks: site.networks,
			counted: answer.facets.districts,
			total: answer.total,
			hrefOf: (district) =>
				href({
					districts: question.districts.includes(district) ? question.districts : [...question.districts, district],
				}),
		}),
		fields: fields.map((field) => ({
			label: inLanguage(field.labels, locale)?.text ?? field.slug,
			href: href({ q: '', fields: [field.slug] }),
		})),
		searched: answer.understanding.total,
	}
}

/** Where one hears what is new in this search. */
function newsLinks(url: URL, network: string | null, locale: Locale) {
	const search = new URLSearchParams(canonicalQuestion(url.searchParams))
	if (network) search.set('in', network)
	const values = Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]))
	return {
		alerts: inLocale(paths.alerts(values), locale),
		feed: inLocale(paths.searchFeed(values), locale),
	}
}

export type AtlasPageData = Awaited<ReturnType<typeof atlasPage>>
