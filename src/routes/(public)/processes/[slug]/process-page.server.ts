/** What the page of a process loads: the competences it takes, and who has them. */
import { error, type RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { readQuestion, wholeAtlas } from '#domain/atlas/atlas-question.ts'
import { processPage } from '#domain/atlas/processes/process-page.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNumber } from '#ui/format.ts'
import { atlasHref, hitView, pagerOf, totalWords } from '../../atlas-view.ts'
import { labelOf } from '../../label-of.ts'
import { withinOf } from '../../within.server.ts'

export async function processPageOf(event: RequestEvent<{ network?: string; slug: string }>) {
	const { ctx, locale } = event.locals
	const { searchPool, configuration } = await instance()
	const { within, hrefs } = await withinOf(event)
	const { page } = readQuestion(event.url.searchParams)
	const found = await processPage(ctx, searchPool, { slug: event.params.slug, page }, within)
	if (!found) error(404, 'not-found')
	const { process, area, answer, competences } = found
	const question = { ...wholeAtlas, process: process.slug, page }
	return {
		publicUrl: configuration.publicUrl,
		isEmpty: answer.total === 0,
		total: totalWords(answer),
		label: labelOf(process),
		hint: inLanguage(process.hint, locale)?.text ?? '',
		area: labelOf(area),
		processes: hrefs.processes,
		competences: competences.map(({ value, count }) => ({
			label: labelOf(value),
			href: hrefs.competence(value.slug),
			count: formatNumber(count, locale),
		})),
		hits: answer.hits.map((hit) => hitView(hit, answer, ctx.today)),
		pager: pagerOf(answer, question, ({ page: other = 1 }) =>
			hrefs.process(process.slug, { page: other > 1 ? String(other) : null }),
		),
		refine: atlasHref(question, within?.slug ?? null)({}),
		ranking: inLocale(paths.ranking(), locale),
		alliance: within ? inLocale(paths.process(process.slug), locale) : null,
		near: area.processes
			.filter(({ slug }) => slug !== process.slug)
			.map((other) => ({ label: labelOf(other), href: hrefs.process(other.slug) })),
	}
}

export type ProcessPageData = Awaited<ReturnType<typeof processPageOf>>
