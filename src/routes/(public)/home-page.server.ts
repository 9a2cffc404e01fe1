/** What both front pages load: the alliance's and that of one network. */
import type { RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { readQuestion } from '#domain/atlas/atlas-question.ts'
import { searchAtlas } from '#domain/atlas/atlas.queries.ts'
import { keptOutlines } from '#domain/atlas/geo/kept-outlines.ts'
import { documentsOf } from '#domain/documents/documents.queries.ts'
import { subjectsOfNetwork } from '#domain/documents/subject.ts'
import { latestAnnouncements } from '#domain/profiles/announcements.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNumber } from '#ui/format.ts'
import { documentLines } from '../[network]/office/documents/document-view.ts'
import { announcementLine } from './announcement-line.ts'
import { atlasHref } from './atlas-view.ts'
import { mapView } from './map-view.ts'
import { siteOf } from './site.server.ts'

/** The front page shows so many announcements; the feed has more. */
const mostAnnouncements = 3

export async function homePage({ locals, params }: RequestEvent<{ network?: string }>) {
	const { ctx, locale } = locals
	const { searchPool, configuration, dataFolder } = await instance()
	const site = (await siteOf(ctx, params.network))!
	const within = site.isAlliance || params.network === undefined ? null : site.owner
	const question = readQuestion(new URLSearchParams())
	const answer = await searchAtlas(ctx, searchPool, question, within)
	const href = atlasHref(question, within?.slug ?? null)
	const announcements = await latestAnnouncements(
		ctx,
		site.networks.map(({ id }) => id),
		mostAnnouncements,
	)
	const mission = inLanguage(site.owner.mission, locale)
	return {
		publicUrl: configuration.publicUrl,
		action: href({}),
		mission,
		total: formatNumber(answer.total, locale),
		fields: answer.facets.fields.map(({ value, count }) => ({
			label: inLanguage(value.labels, locale)?.text ?? value.slug,
			count: formatNumber(count, locale),
			href: href({ fields: [value.slug] }),
		})),
		networks: within
			? []
			: site.networks.map((network) => ({
					slug: network.slug,
					name: network.name,
					href: inLocale(paths.network(network.slug), locale),
					mission: inLanguage(network.mission, locale),
					count: formatNumber(answer.facets.networks.find(({ value }) => value.id === network.id)?.count ?? 0, locale),
				})),
		map: mapView({
			outlines: keptOutlines(dataFolder),
			networks: site.networks,
			counted: answer.facets.districts,
			total: answer.total,
			hrefOf: (district) => href({ districts: [district] }),
		}),
		announcements: announcements.map(announcementLine),
		announcementsFeed: inLocale(paths.announcementsFeed({ in: within?.slug }), locale),
		documents: within ? documentLines(await documentsOf(ctx, ...(await subjectsOfNetwork(ctx.db, within.id)))) : [],
		contact: site.owner.mail,
		join: site.isAlliance ? null : inLocale(paths.join(site.owner.slug), locale),
	}
}

export type HomePageData = Awaited<ReturnType<typeof homePage>>
