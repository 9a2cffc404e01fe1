import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { requestMail } from '#platform/mail/requests.ts'
import type { Locale } from '#platform/localized.ts'
import { newsChanges } from '../atlas/news/news.queries.ts'

/** So much stands in a mail; the search has the rest. */
export const mostTold = 20

/** What is told: an organisation, what happened, and what it claims anew. */
export const Told = z
	.array(
		z.object({ slug: z.string().max(100), change: z.enum(newsChanges), competence: z.string().max(100).nullable() }),
	)
	.min(1)
	.max(mostTold)

/** Asks for the mails about what is new in one search, for all who wait for it. By the night alone. */
export const tellNews = command({
	name: 'alerts.tell',
	input: z.object({ ids: z.array(z.number().int().positive()), news: Told }),
	allowed: ({ viewer }) => viewer.kind === 'job',
	async run({ db, networkId, today }, { ids, news }) {
		// Somebody may have ended it meanwhile.
		const { rows } = await sql<{ id: number; mail: string; locale: Locale }>`
			update search_alert set told_until = ${today}::date
			where network_id = ${networkId} and id = any(${ids}::bigint[]) and confirmed_at is not null returning id, mail, locale`.execute(
			db,
		)
		for (const { id, mail, locale } of rows) {
			const facts = { network: String(networkId), alert: String(id), news: JSON.stringify(news) }
			await requestMail(db, { kind: 'alert-news', mail, locale, facts })
		}
		return { facts: { count: rows.length }, result: undefined }
	},
})
