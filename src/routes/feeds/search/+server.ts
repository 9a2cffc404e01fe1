/** What is new in a search, as Atom (RFC 4287): as the public may see it, whoever asks, so any cache may keep it for an hour. */
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { newsOf, type News } from '#domain/atlas/news/news.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { alertSubject } from '../../(public)/alerts/subject.server.ts'
import { labelOf } from '../../(public)/label-of.ts'

const mostEntries = 50
const days = 90
const escaped = (text: string) =>
	text
		.replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')

export const GET: RequestHandler = async (event) => {
	const { locale, ctx } = event.locals
	const { searchPool } = await instance()
	const { site, within, question, publicUrl, search, feed } = await alertSubject(event)
	const after = new Date(Date.parse(ctx.today) - days * 86_400_000).toISOString().slice(0, 10)
	const news = await newsOf(searchPool, question, within, { after, today: ctx.today, most: mostEntries })
	const title = question.q
		? m.alerts_feed_title_words({ words: question.q, network: site.owner.name })
		: m.alerts_feed_title({ network: site.owner.name })
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
		`<title>${escaped(title)}</title>`,
		`<id>${escaped(publicUrl + feed)}</id>`,
		`<link rel="self" href="${escaped(publicUrl + feed)}"/>`,
		`<link href="${escaped(publicUrl + search)}"/>`,
		`<updated>${momentOf(news[0]?.since ?? after)}</updated>`,
		`<author><name>${escaped(site.owner.name)}</name></author>`,
		...news.map(entry),
		'</feed>',
	]
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
	})

	function entry({ slug, name, place, summary, change, competence, since }: News): string {
		const page = publicUrl + inLocale(paths.organisation(slug), locale)
		const words = competence
			? m.alerts_entry_claim({ name, competence: labelOf(competence) })
			: change === 'fitting'
				? m.alerts_entry_fitting({ name })
				: m.alerts_entry_new({ name })
		const about = [place, inLanguage(summary, locale)?.text].filter(Boolean).join('. ')
		return `<entry><id>${escaped(`${publicUrl}${paths.organisation(slug)}#${competence?.slug ?? (change === 'fitting' ? 'fitting' : 'new')}-${since}`)}</id><title>${escaped(words)}</title><link href="${escaped(page)}"/><updated>${momentOf(since)}</updated>${about ? `<summary>${escaped(about)}</summary>` : ''}</entry>`
	}
}

const momentOf = (day: string): string => `${day}T03:00:00Z`
