/** The atlas: a question in the words of its address, answered with hits that say why, and facets that are true for the viewer. */
import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import type { OrganisationKind, SizeClass } from '../parties/party.schema.ts'
import type { Network } from '../networks/network.queries.ts'
import { pageSize, type AtlasQuestion } from './atlas-question.ts'
import { processBySlug } from './processes/processes.ts'
import { shownOrganisations, type Meeting, type ShownOrganisation } from './shown-organisations.ts'
import { audiencesOf } from './search/audiences.ts'
import { withLexicon, type Competence, type Lexicon } from './search/lexicon.ts'
import { searchKnowing, type Counted, type Filters } from './search/search-organisations.ts'
import type { Understanding } from './search/understand-query.ts'

export type CompetenceName = { id: number; slug: string; uri: string; labels: Localized }

export type AtlasAnswer = {
	total: number
	relaxed: boolean
	understanding: Understanding
	/** What the named competences include, for the line "mit den engeren Begriffen …". */
	narrower: CompetenceName[]
	hits: ShownOrganisation[]
	/** Others that meet a part of the question, where few meet all of it; in no count. */
	partly: ShownOrganisation[]
	facets: {
		networks: Counted<Network>[]
		districts: Counted<string>[]
		fields: Counted<CompetenceName>[]
		kinds: Counted<OrganisationKind>[]
		sizes: Counted<SizeClass>[]
	}
}

/** How many narrower competences are named. */
const mostNarrower = 12

/** Answers a question; `within` limits it to one network and its facet is left out then. */
export async function searchAtlas(
	ctx: Context,
	searchPool: Pool,
	question: AtlasQuestion,
	within: Network | null,
): Promise<AtlasAnswer> {
	const audiences = await audiencesOf(ctx.db, ctx.viewer, ctx.today, within?.id ?? null)
	const { lexicon, competences, ...found } = await withLexicon(searchPool, async (lexicon) => {
		const filters = filtersOf(lexicon, question, within)
		const { q, page } = question
		const found = await searchKnowing(searchPool, lexicon, { q, filters, audiences, today: ctx.today, page, pageSize })
		return { ...found, lexicon, competences: [...filters.competences, ...filters.anyCompetence] }
	})
	const named = [
		...competences,
		...found.understanding.units.flatMap((unit) => unit.competences.map((competence) => competence.id)),
	]
	const words = found.understanding.units.flatMap((unit) => unit.words)
	const narrower = narrowerThan(lexicon, named)
	const same = [...named, ...named.flatMap((id) => lexicon.replaced.get(id) ?? [])]
	// The later ones count more.
	const meeting: Meeting = new Map([
		...words.flatMap((word) => [...(lexicon.labelWords.get(word) ?? [])]).map((id) => [id, 'word'] as const),
		...narrower.map(({ id }) => [id, 'narrower'] as const),
		...same.map((id) => [id, 'same'] as const),
	])
	const byId = new Map(lexicon.networks.map((network) => [network.id, network]))
	return {
		total: found.total,
		relaxed: found.relaxed,
		understanding: found.understanding,
		narrower: narrower.slice(0, mostNarrower),
		hits: shownOrganisations(found.hits, lexicon, meeting, ctx.today),
		partly: shownOrganisations(found.partly, lexicon, meeting, ctx.today),
		facets: {
			networks: found.networks.flatMap(({ value, count }) =>
				byId.has(value) ? [{ value: byId.get(value)!, count }] : [],
			),
			districts: found.districts,
			fields: found.fields.flatMap(({ value, count }) =>
				lexicon.fields.has(value) ? [{ value: lexicon.fields.get(value)!, count }] : [],
			),
			kinds: found.kinds,
			sizes: found.sizes,
		},
	}
}

/** The competence fields in their order. */
export async function competenceFields(ctx: Context): Promise<CompetenceName[]> {
	const { rows } = await sql<CompetenceName>`
		select c.id, c.slug, c.uri, c.labels from search_field f join competence c on c.id = f.competence_id order by f.bit`.execute(
		ctx.db,
	)
	return rows
}

/** The filters of a question; what is not known is left out. */
export function filtersOf(lexicon: Lexicon, question: AtlasQuestion, within: Network | null): Filters {
	return {
		networks: within
			? [within.id]
			: lexicon.networks.filter(({ slug }) => question.networks.includes(slug)).map(({ id }) => id),
		districts: question.districts,
		kinds: question.kinds,
		sizes: question.sizes,
		fields: [...lexicon.fields].filter(([, { slug }]) => question.fields.includes(slug)).map(([bit]) => bit),
		competences: idsOf(lexicon, question.competences),
		anyCompetence: idsOf(lexicon, processBySlug(question.process)?.competences ?? []),
	}
}

/**
 * Competences by slug or URI, or by the URI of what a scheme of others maps to them exactly. Whoever asks for what is retired asks for what took its
 * place.
 */
function idsOf({ competences, exactly }: Lexicon, names: readonly string[]): number[] {
	if (names.length === 0) return []
	const mapped = names.flatMap((name) => exactly.get(name) ?? [])
	const named = [...competences.values()].filter(
		({ id, slug, uri }) => names.includes(slug) || names.includes(uri) || mapped.includes(id),
	)
	return [...new Set(named.map((competence) => competence.replacedBy ?? competence.id))]
}

/** What is narrower than any of the competences, and none of them itself. */
function narrowerThan(lexicon: Lexicon, ids: readonly number[]): Competence[] {
	const narrower = new Set(ids.flatMap((id) => lexicon.narrower.get(id) ?? []))
	return [...narrower].filter(({ id }) => !ids.includes(id))
}
