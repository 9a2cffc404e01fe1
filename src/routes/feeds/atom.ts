/** Feeds as Atom (RFC 4287): as the public may see them, whoever asks, so any cache may keep them for an hour. */

export type Feed = {
	language: string
	title: string
	/** Addresses with the public URL: of the feed itself, and of the page that it belongs to. */
	self: string
	page: string
	author: string
	/** The day of the newest entry, or one that stands for none. */
	updatedOn: string
	entries: FeedEntry[]
}

export type FeedEntry = {
	/** An address that stays the same whatever the language. */
	id: string
	title: string
	page: string
	/** ISO day. */
	day: string
	author?: string
	summary?: string
}

export const mostFeedEntries = 50

export function atomAnswer({ language, title, self, page, author, updatedOn, entries }: Feed): Response {
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
		`<title>${escaped(title)}</title>`,
		`<id>${escaped(self)}</id>`,
		`<link rel="self" href="${escaped(self)}"/>`,
		`<link href="${escaped(page)}"/>`,
		`<updated>${momentOf(updatedOn)}</updated>`,
		authorLine(author),
		...entries.map(entryLine),
		'</feed>',
	]
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
	})
}

const entryLine = ({ id, title, page, day, author, summary }: FeedEntry): string =>
	`<entry><id>${escaped(id)}</id><title>${escaped(title)}</title><link href="${escaped(page)}"/><updated>${momentOf(day)}</updated>${
		author ? authorLine(author) : ''
	}${summary ? `<summary>${escaped(summary)}</summary>` : ''}</entry>`

const authorLine = (name: string): string => `<author><name>${escaped(name)}</name></author>`

const momentOf = (day: string): string => `${day}T03:00:00Z`

const escaped = (text: string): string =>
	text
		.replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
