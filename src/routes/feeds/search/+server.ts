/** What is new in a search, as Atom. */
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { newsOf, type News } from '#domain/atlas/news/news.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { alertSubject } from '../../(public)/alerts/subject.server.ts'
import { labelOf } from '../../(public)/label-of.ts'
import { atomAnswer, mostFeedEntries, type FeedEntry } from '../atom.ts'

const days = 90

export const GET: RequestHandler = async (event) => {
	const { locale, ctx } = event.locals
	const { searchPool } = await instance()
	const { site, within, question, publicUrl, search, feed } = await alertSubject(event)
	const after = new Date(Date.parse(ctx.today) - days * 86_400_000).toISOString().slice(0, 10)
	const news = await newsOf(searchPool, question, within, { after, today: ctx.today, most: mostFeedEntries })
	return atomAnswer({
		language: locale,
		title: question.q
			? m.alerts_feed_title_words({ words: question.q, network: site.owner.name })
			: m.alerts_feed_title({ network: site.owner.name }),
		self: publicUrl + feed,
		page: publicUrl + search,
		author: site.owner.name,
		updatedOn: news[0]?.since ?? after,
		entries: news.map(entry),
	})

	function entry({ slug, name, place, summary, change, competence, since }: News): FeedEntry {
		const what = competence?.slug ?? (change === 'fitting' ? 'fitting' : 'new')
		return {
			id: `${publicUrl}${paths.organisation(slug)}#${what}-${since}`,
			title: competence
				? m.alerts_entry_claim({ name, competence: labelOf(competence) })
				: change === 'fitting'
					? m.alerts_entry_fitting({ name })
					: m.alerts_entry_new({ name }),
			page: publicUrl + inLocale(paths.organisation(slug), locale),
			day: since,
			summary: [place, inLanguage(summary, locale)?.text].filter(Boolean).join('. '),
		}
	}
}
