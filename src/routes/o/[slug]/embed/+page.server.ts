import type { PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { imageOf } from '../../../[network]/office/documents/image.ts'
import { cacheForEverybody, profileForEverybody } from '../../../(public)/o/[slug]/everybody.server.ts'

const mostCompetences = 6

/** Outside of (public), whose head and foot it does without. A small page for an iframe on the organisation's own site: what everybody sees, without scripts and cookies. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	const { locale } = locals
	const { configuration } = await instance()
	const profile = await profileForEverybody(locals, params.slug, paths.organisationEmbed)
	locals.net = profile.networks[0]?.slug
	// The theme of the page is chosen by a cookie.
	setHeaders({ 'cache-control': cacheForEverybody, vary: 'cookie' })
	const href = configuration.publicUrl + inLocale(paths.organisation(profile.slug), locale)
	return {
		name: profile.name,
		summary: inLanguage(profile.summary, locale),
		logo: profile.logo && imageOf(profile.logo, ''),
		competences: profile.claims
			.slice(0, mostCompetences)
			.map(({ competence }) => inLanguage(competence.labels, locale) ?? { text: competence.slug, lang: locale }),
		networks: profile.networks,
		href,
	}
}
