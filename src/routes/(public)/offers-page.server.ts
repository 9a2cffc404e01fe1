/** What both pages of offers load: the alliance's and that of one network. */
import type { RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { allOffers, currentOffers, offersPerPage, readOffersQuestion } from '#domain/profiles/offers.queries.ts'
import type { OffersQuestion } from '#domain/profiles/offers.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { offerView } from './entry-words.ts'
import { offerChips, offerFacets } from './offer-facets.ts'
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
		const { q, kinds, competences, districts, networks: chosen, page } = { ...question, page: 1, ...change }
		const values = { q, kind: kinds, competence: competences, district: districts, network: chosen }
		const all = { ...values, page: page > 1 ? page : null }
		return inLocale(within ? paths.networkOffers(within.slug, all) : paths.offers(all), locale)
	}
	const groups = offerFacets(answer, question, within === null ? networks : [])
	const chips = offerChips(groups, question, href)
	const first = (question.page - 1) * offersPerPage
	return {
		publicUrl: configuration.publicUrl,
		owner: site.owner.name,
		action: href(allOffers),
		q: question.q,
		total: answer.total,
		isNarrowed: question.q !== '' || chips.length > 0,
		groups,
		chips,
		clearHref: href({ ...allOffers, q: question.q }),
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
