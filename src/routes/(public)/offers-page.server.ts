/** What both pages of offers load: the alliance's and that of one network. */
import type { RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { currentOffers, offersPerPage, readOffersQuestion } from '#domain/profiles/offers.queries.ts'
import type { OffersQuestion } from '#domain/profiles/offers.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import type { FacetGroup } from '#ui/search/Facets.svelte'
import { districtLabel } from './atlas-view.ts'
import { entryKindWords, offerView } from './entry-words.ts'
import { siteOf } from './site.server.ts'

export async function offersPage({ locals, params, url }: RequestEvent<{ network?: string }>) {
	const { ctx, locale } = locals
	const { configuration } = await instance()
	const site = (await siteOf(ctx, params.network))!
	const within = params.network !== undefined && !site.isAlliance ? site.owner : null
	const networks = within ? [within] : site.networks
	const question = { ...readOffersQuestion(url.searchParams), ...(within && { networks: [] }) }
	const answer = await currentOffers(
		ctx,
		question,
		networks.map(({ id }) => id),
	)
	const href = (change: Partial<OffersQuestion> = {}) => {
		const { kinds, districts, networks: chosen, page } = { ...question, page: 1, ...change }
		const values = { kind: kinds, district: districts, network: chosen, page: page > 1 ? page : null }
		return inLocale(within ? paths.networkOffers(within.slug, values) : paths.offers(values), locale)
	}
	const first = (question.page - 1) * offersPerPage
	return {
		publicUrl: configuration.publicUrl,
		owner: site.owner.name,
		action: href({ kinds: [], districts: [], networks: [] }),
		total: answer.total,
		isNarrowed: question.kinds.length + question.districts.length + question.networks.length > 0,
		groups: facetGroups(
			answer.facets,
			question,
			within !== null,
			(slug) => networks.find((one) => one.slug === slug)?.name,
		),
		offers: answer.offers.map((offer) => ({
			...offerView(offer),
			organisation: {
				name: offer.organisation.name,
				href: inLocale(paths.organisation(offer.organisation.slug), locale),
			},
			network: { ...offer.network, href: inLocale(paths.network(offer.network.slug), locale) },
		})),
		pager: {
			from: Math.min(first + 1, answer.total),
			to: Math.min(first + offersPerPage, answer.total),
			total: answer.total,
			previous: question.page > 1 ? href({ page: question.page - 1 }) : undefined,
			next: first + offersPerPage < answer.total ? href({ page: question.page + 1 }) : undefined,
		},
		atlas: inLocale(within ? paths.networkAtlas(within.slug) : paths.atlas(), locale),
	}
}
export type OffersPageData = Awaited<ReturnType<typeof offersPage>>

/** Chosen values stay visible even when nothing is left of them. */
function facetGroups(
	facets: Awaited<ReturnType<typeof currentOffers>>['facets'],
	question: OffersQuestion,
	isOneNetwork: boolean,
	nameOf: (slug: string) => string | undefined,
): FacetGroup[] {
	const group = (
		param: string,
		label: string,
		counted: { value: string; count: number }[],
		chosen: readonly string[],
		words: (value: string) => string,
	): FacetGroup => {
		const gone = chosen.filter((value) => !counted.some((one) => one.value === value))
		const options = [...counted, ...gone.map((value) => ({ value, count: 0 }))]
		return {
			...{ param, label, open: true },
			options: options.map((one) => ({ ...one, label: words(one.value), checked: chosen.includes(one.value) })),
		}
	}
	const kinds: Readonly<Record<string, () => string>> = entryKindWords
	return [
		group('kind', m.profiles_offers_facet_kind(), facets.kinds, question.kinds, (kind) => kinds[kind]?.() ?? kind),
		group('district', m.atlas_facet_district(), facets.districts, question.districts, districtLabel),
		...(isOneNetwork
			? []
			: [
					group('network', m.atlas_facet_network(), facets.networks, question.networks, (slug) => nameOf(slug) ?? slug),
				]),
	].filter(({ options }) => options.length > 0)
}
