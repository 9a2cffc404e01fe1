/** The sitemap: an index without `page`, else one part, each address in both languages (sitemaps.org, Google's xhtml:link). */
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { processAreas } from '#domain/atlas/processes/processes.ts'
import { publicConcepts, publicProfiles, sitemapPages } from '#domain/atlas/sitemap.queries.ts'
import { allNetworks } from '#domain/networks/network.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { guideNames } from '../../guide/guides.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export const GET: RequestHandler = async ({ locals, url }) => {
	const { configuration } = await instance()
	const { db } = locals.ctx
	const page = Number(url.searchParams.get('page') ?? 0)
	const body = Number.isInteger(page) && page > 0 ? await part(page) : await index()
	return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`, {
		headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
	})

	async function index(): Promise<string> {
		const parts = Array.from(
			{ length: await sitemapPages(db) },
			(_, at) => `<sitemap><loc>${configuration.publicUrl}${paths.sitemap()}?page=${at + 1}</loc></sitemap>`,
		)
		return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts.join('')}</sitemapindex>`
	}

	async function part(number: number): Promise<string> {
		const profiles = await publicProfiles(db, number)
		const networks = await allNetworks(db)
		const general =
			number === 1
				? [
						paths.home(),
						paths.atlas(),
						paths.competences(),
						...(await publicConcepts(db)).map((slug) => paths.competence(slug)),
						paths.processes(),
						...processAreas.flatMap(({ processes }) => processes.map(({ slug }) => paths.process(slug))),
						...networks.map(({ slug }) => paths.openData(slug)),
						paths.help(),
						...guideNames.map((name) => paths.guide(name)),
						// The pages of an alliance are those of the instance.
						...networks
							.filter(({ kind }) => kind === 'network')
							.flatMap(({ slug }) => [
								paths.network(slug),
								paths.networkAtlas(slug),
								paths.networkCompetences(slug),
								paths.networkProcesses(slug),
							]),
					]
				: []
		const entries = [
			...general.map((path) => ({ path, changedOn: null })),
			...profiles.map(({ slug, changedOn }) => ({ path: paths.organisation(slug), changedOn })),
		]
		return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.map(({ path, changedOn }) => address(path, changedOn)).join('')}</urlset>`
	}

	function address(path: string, changedOn: string | null): string {
		const link = (locale: 'de' | 'en') =>
			`<xhtml:link rel="alternate" hreflang="${locale}" href="${escaped(configuration.publicUrl + inLocale(path, locale))}"/>`
		return `<url><loc>${escaped(configuration.publicUrl + path)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}${link('de')}${link('en')}</url>`
	}
}
