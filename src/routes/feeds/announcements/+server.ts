/** What the members of a network, or of the whole alliance, announce, as Atom. */
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { entryUri } from '#domain/atlas/open-data/entry-nodes.ts'
import { latestAnnouncements, type Announcement } from '#domain/profiles/announcements.queries.ts'
import { anchorOf } from '#domain/profiles/profile-entry.schema.ts'
import { m } from '#generated/paraglide/messages.js'
import { visitor } from '#platform/context.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { siteOf } from '../../(public)/site.server.ts'
import { atomAnswer, mostFeedEntries, type FeedEntry } from '../atom.ts'

export const GET: RequestHandler = async ({ locals: { ctx, locale }, url }) => {
	const { publicUrl } = (await instance()).configuration
	const { owner, networks, isAlliance } = (await siteOf(ctx, url.searchParams.get('in') ?? undefined))!
	const within = isAlliance ? undefined : owner.slug
	const announcements = await latestAnnouncements(
		{ ...ctx, viewer: visitor },
		networks.map(({ id }) => id),
		mostFeedEntries,
	)
	const page = within === undefined ? paths.home() : paths.network(within)
	return atomAnswer({
		language: locale,
		title: m.profiles_announcements_feed_title({ network: owner.name }),
		self: publicUrl + inLocale(paths.announcementsFeed({ in: within }), locale),
		page: publicUrl + inLocale(page, locale),
		author: owner.name,
		updatedOn: announcements[0]?.postedOn ?? ctx.today,
		entries: announcements.map(entry),
	})

	function entry({ id, title, body, postedOn, organisation: { slug, name } }: Announcement): FeedEntry {
		return {
			id: entryUri(slug, id, publicUrl),
			title: `${name}: ${inLanguage(title, locale)?.text ?? ''}`,
			page: `${publicUrl}${inLocale(paths.organisation(slug), locale)}#${anchorOf(id)}`,
			day: postedOn,
			author: name,
			summary: inLanguage(body, locale)?.text,
		}
	}
}
