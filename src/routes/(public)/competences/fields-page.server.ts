/** What both overviews of the competence fields load: the alliance's and that of one network. */
import type { RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { wholeAtlas } from '#domain/atlas/atlas-question.ts'
import { searchAtlas } from '#domain/atlas/atlas.queries.ts'
import { conceptFields } from '#domain/atlas/concepts/concept.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { formatNumber } from '#ui/format.ts'
import { labelOf } from '../label-of.ts'
import { withinOf } from '../within.server.ts'

/** So many of the concepts below a field are named; its page has them all. */
const namedBelow = 8

export async function fieldsPage(event: RequestEvent<{ network?: string }>) {
	const { ctx, locale } = event.locals
	const { searchPool, configuration } = await instance()
	const { within, hrefs } = await withinOf(event)
	const [fields, answer] = await Promise.all([conceptFields(ctx.db), searchAtlas(ctx, searchPool, wholeAtlas, within)])
	const counts = new Map(answer.facets.fields.map(({ value, count }) => [value.slug, count]))
	return {
		publicUrl: configuration.publicUrl,
		processes: hrefs.processes,
		fields: fields.map(({ slug, labels, definition, narrower }) => ({
			slug,
			label: labelOf({ slug, labels }),
			href: hrefs.competence(slug),
			definition: inLanguage(definition, locale),
			count: counts.has(slug) ? formatNumber(counts.get(slug)!, locale) : null,
			narrower: narrower
				.slice(0, namedBelow)
				.map((concept) => ({ label: labelOf(concept), href: hrefs.competence(concept.slug) })),
			further: Math.max(0, narrower.length - namedBelow),
		})),
	}
}

export type FieldsPageData = Awaited<ReturnType<typeof fieldsPage>>
