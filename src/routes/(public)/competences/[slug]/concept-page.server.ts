/** What the page of a concept loads, for the alliance and for one network. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { readQuestion, wholeAtlas } from '#domain/atlas/atlas-question.ts'
import { conceptPage, type ConceptPage } from '#domain/atlas/concepts/concept-page.ts'
import type { ConceptName } from '#domain/atlas/concepts/concept.queries.ts'
import { endingOf, mediaTypeOf, schemeFormats } from '#domain/competences/export/write-scheme.ts'
import { keptOutlines } from '#domain/atlas/geo/kept-outlines.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNumber } from '#ui/format.ts'
import { atlasHref, districtLabel, hitView, pagerOf, totalWords } from '../../atlas-view.ts'
import { mapView } from '../../map-view.ts'
import { labelOf } from '../../label-of.ts'
import { withinOf, type Within } from '../../within.server.ts'

const shownDistricts = 8
const shownAlternatives = 12

export async function conceptPageOf(event: RequestEvent<{ network?: string; slug: string }>) {
	const { ctx, locale } = event.locals
	const { searchPool, configuration, dataFolder } = await instance()
	const shown = await withinOf(event)
	const { page } = readQuestion(event.url.searchParams)
	const found = await conceptPage(ctx, searchPool, { slug: event.params.slug, page }, shown.within)
	if ('movedTo' in found) redirect(308, shown.hrefs.competence(found.movedTo))
	const { concept, answer } = found
	const question = { ...wholeAtlas, competences: [concept.slug], page }
	const href = atlasHref(question, shown.within?.slug ?? null)
	const count = (number: number) => formatNumber(number, locale)
	return {
		publicUrl: configuration.publicUrl,
		isEmpty: answer.total === 0,
		total: totalWords(answer),
		...wordsOf(found, shown),
		alternatives: (concept.alternatives[locale] ?? []).slice(0, shownAlternatives),
		definition: inLanguage(concept.definition, locale),
		hits: answer.hits.map((hit) => hitView(hit, answer, ctx.today)),
		pager: pagerOf(answer, question, ({ page: other = 1 }) =>
			shown.hrefs.competence(concept.slug, { page: other > 1 ? String(other) : null }),
		),
		refine: href({}),
		ranking: inLocale(paths.ranking(), locale),
		own: inLocale(paths.mine(), locale),
		alliance: shown.within ? inLocale(paths.competence(concept.slug), locale) : null,
		districts: answer.facets.districts.slice(0, shownDistricts).map(({ value, count: number }) => ({
			label: districtLabel(value),
			href: href({ districts: [value] }),
			count: count(number),
		})),
		map: mapView({
			outlines: keptOutlines(dataFolder),
			networks: shown.site.networks,
			counted: answer.facets.districts,
			total: answer.total,
			hrefOf: (district) => href({ districts: [district] }),
		}),
	}
}

/** The concept and those around it: each leads to its page. */
function wordsOf({ concept, narrower, gaps }: ConceptPage, { hrefs }: Within) {
	const linked = (one: ConceptName) => ({
		label: labelOf(one),
		href: hrefs.competence(one.slug),
	})
	return {
		label: labelOf(concept),
		retired: concept.retired,
		files: schemeFormats.map((format) => ({
			name: { turtle: 'Turtle', jsonld: 'JSON-LD', tsv: 'TSV' }[format],
			mediaType: mediaTypeOf[format].split(';')[0]!,
			href: paths.competenceFile(concept.slug, endingOf[format]),
		})),
		fields: hrefs.competences,
		broader: concept.broader.map(linked),
		narrower: narrower.map(({ value, count }) => ({ ...linked(value), count })),
		gaps: gaps.map(linked),
		related: concept.related.map(linked),
	}
}

export type ConceptPageData = Awaited<ReturnType<typeof conceptPageOf>>
