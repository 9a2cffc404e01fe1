import { redirect } from '@sveltejs/kit'
import type { LayoutServerLoad } from './$types'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { logoOfNetwork } from '#domain/documents/pictures/pictures.queries.ts'
import { imageOf } from '../[network]/office/documents/image.ts'
import { accountMenu } from '../account-menu.ts'
import { siteOf } from './site.server.ts'

/** The chosen colour scheme; the system's unless one was chosen. */
const themeOf = (cookie: string | undefined): 'light' | 'dark' | 'system' =>
	cookie === 'light' || cookie === 'dark' ? cookie : 'system'

export const load: LayoutServerLoad = async ({ locals, params, url, cookies }) => {
	const { ctx, locale } = locals
	const site = await siteOf(ctx, params.network)
	if (!site) redirect(303, paths.setup())
	const { owner, isAlliance } = site
	locals.net = owner.slug
	const logo = await logoOfNetwork(ctx, owner.id)
	const to = (path: string) => inLocale(path, locale)
	const other = locale === 'de' ? 'en' : 'de'
	const path = locals.path + url.search
	const here = (target: string) => locals.path === target
	const under = (target: string) => here(target) || locals.path.startsWith(`${target}/`)
	const way = (target: string, label: string) => ({ href: to(target), label, current: under(target) })
	const nav =
		isAlliance || !params.network
			? [
					{ href: to(paths.atlas()), label: m.atlas_nav_atlas(), current: here(paths.atlas()) },
					{ href: to(paths.offers()), label: m.profiles_offers_nav(), current: here(paths.offers()) },
					way(paths.competences(), m.ways_nav_competences()),
					way(paths.processes(), m.ways_nav_processes()),
					{ href: to(`${paths.home()}#netzwerke`), label: m.atlas_nav_networks(), current: false },
				]
			: [
					{
						href: to(paths.networkAtlas(owner.slug)),
						label: m.atlas_nav_members(),
						current: here(paths.networkAtlas(owner.slug)),
					},
					{
						href: to(paths.networkOffers(owner.slug)),
						label: m.profiles_offers_nav(),
						current: here(paths.networkOffers(owner.slug)),
					},
					way(paths.networkCompetences(owner.slug), m.ways_nav_competences()),
					way(paths.networkProcesses(owner.slug), m.ways_nav_processes()),
					{ href: to(paths.atlas()), label: m.atlas_nav_alliance(), current: false },
					{ href: to(paths.join(owner.slug)), label: m.join_nav(), current: here(paths.join(owner.slug)) },
				]
	return {
		site: {
			slug: owner.slug,
			name: isAlliance ? m.atlas_title() : owner.name,
			claim: isAlliance ? owner.name : (owner.legalForm ?? undefined),
			owner: owner.name,
			logo: logo && imageOf(logo, ''),
			home: to(isAlliance || !params.network ? paths.home() : paths.network(owner.slug)),
			imprint: to(paths.imprint(owner.slug)),
			privacy: to(paths.privacy(owner.slug)),
			accessibility: to(paths.accessibility()),
			openData: to(paths.openData(owner.slug)),
			guides: to(paths.help()),
		},
		nav,
		language: { href: inLocale(path, other), lang: other, label: m.atlas_other_language() },
		account: ctx.viewer.account ? accountMenu(ctx.viewer.account.name, locale) : undefined,
		signIn: to(paths.signIn({ to: locals.path })),
		theme: themeOf(cookies.get('theme')),
		back: inLocale(path, locale),
		canonical: path,
	}
}
