/** What the pages of the alliance and of one network have in common: whose organisations they show, and where their links lead. */
import type { RequestEvent } from '@sveltejs/kit'
import type { Network } from '#domain/networks/network.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { siteOf, type Site } from './site.server.ts'

export type Within = {
	site: Site
	/** Null on the pages of the whole alliance. */
	within: Network | null
	hrefs: {
		competences: string
		competence(slug: string, values?: { page?: string | null }): string
		processes: string
		process(slug: string, values?: { page?: string | null }): string
	}
}

export async function withinOf({ locals, params }: RequestEvent<{ network?: string }>): Promise<Within> {
	const site = (await siteOf(locals.ctx, params.network))!
	const within = params.network !== undefined && !site.isAlliance ? site.owner : null
	const to = (path: string) => inLocale(path, locals.locale)
	const slug = within?.slug
	return {
		site,
		within,
		hrefs: slug
			? {
					competences: to(paths.networkCompetences(slug)),
					competence: (concept, values) => to(paths.networkCompetence(slug, concept, values)),
					processes: to(paths.networkProcesses(slug)),
					process: (process, values) => to(paths.networkProcess(slug, process, values)),
				}
			: {
					competences: to(paths.competences()),
					competence: (concept, values) => to(paths.competence(concept, values)),
					processes: to(paths.processes()),
					process: (process, values) => to(paths.process(process, values)),
				},
	}
}
