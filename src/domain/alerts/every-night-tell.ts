/** Each night: what is new is noted, what nobody confirmed is erased, and who has not heard for a week is told, if there is something. */
import type { Pool } from 'pg'
import { dayIn, type Context } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'
import type { Work } from '#platform/jobs.ts'
import { readQuestion } from '../atlas/atlas-question.ts'
import { newsOf } from '../atlas/news/news.queries.ts'
import { noteNews } from '../atlas/news/note-news.ts'
import { networkById } from '../networks/network.queries.ts'
import { confirmDays, everyDays } from './alert.schema.ts'
import { dueAlerts, type DueAlert } from './alert.queries.ts'
import { eraseAlerts } from './erase-alerts.ts'
import { mostTold, tellNews } from './tell-news.ts'

type Host = { db: Database; searchPool: Pool; contextFor(networkId: number, startedBy: null): Context }

/** Runs after search has been renewed for the night. */
export const tellNightly = (host: Host): Work => ({
	queue: 'alerts-tell',
	every: '45 4 * * *',
	perform: () => tellAll(host, new Date()),
})

const day = 86_400_000
const daysBefore = (iso: string, days: number): string =>
	new Date(Date.parse(iso) - days * day).toISOString().slice(0, 10)

/** The work of one night. */
export async function tellAll(host: Host, now: Date): Promise<void> {
	const today = dayIn(undefined, now)
	await noteNews(host.db, today)
	const before = new Date(now.getTime() - confirmDays * day)
	const due = await dueAlerts(host.db, before, daysBefore(today, everyDays))
	for (const [networkId, alerts] of Map.groupBy(due, (alert) => alert.networkId)) {
		const ctx = { ...host.contextFor(networkId, null), today }
		const forgotten = alerts.filter(({ confirmed }) => !confirmed).map(({ id }) => id)
		if (forgotten.length > 0) await eraseAlerts(ctx, networkId, { ids: forgotten })
		// Those who wait for the same since the same day get the same answer.
		const waiting = alerts.filter(({ confirmed }) => confirmed)
		for (const same of Map.groupBy(waiting, ({ question, toldUntil }) => `${toldUntil} ${question}`).values())
			await tell(host, ctx, networkId, same)
	}
}

async function tell(host: Host, ctx: Context, networkId: number, alerts: readonly DueAlert[]): Promise<void> {
	const { question, toldUntil } = alerts[0]!
	const network = await networkById(host.db, networkId)
	const news = await newsOf(
		host.searchPool,
		readQuestion(new URLSearchParams(question)),
		network.kind === 'alliance' ? null : network,
		{ after: toldUntil!, today: ctx.today, most: mostTold },
	)
	if (news.length === 0) return
	await tellNews(ctx, networkId, {
		ids: alerts.map(({ id }) => id),
		news: news.map(({ slug, change, competence }) => ({ slug, change, competence: competence?.slug ?? null })),
	})
}
