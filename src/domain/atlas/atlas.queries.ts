/** The atlas: a question in the words of its address, answered with hits that say why, and facets that are true for the viewer. */
import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import type { OrganisationKind, SizeClass } from '../parties/party.schema.ts'
import { allNetworks, type Network } from '../networks/network.queries.ts'
import { pageSize, type AtlasQuestion } from './atlas-question.ts'
import { shownOrganisations, type ShownOrganisation } from './shown-organisations.ts'
import { audiencesOf } from './search/audiences.ts'
import { noFilters, searchOrganisations, type Counted } from './search/search-organisations.ts'
import type { Understanding } from './search/understand-query.ts'

export type CompetenceName = { id: number; slug: string; uri: string; labels: Localized }

export type AtlasAnswer = {
	total: number
	/** False: counted in a sample, shown with "ca.". */
	exact: boolean
	relaxed: boolean
	understanding: Understanding
	/** What the named competences include, for the line "mit den engeren Begriffen …". */
	narrower: CompetenceName[]
	hits: ShownOrganisation[]
	facets: {
		networks: Counted<Network>[]
		districts: Counted<string>[]
		fields: Counted<CompetenceName>[]
		kinds: Counted<OrganisationKind>[]
		sizes: Counted<SizeClass>[]
	}
}

/** Answers a question; `within` limits it to one network and its facet is left out then. */
export async function searchAtlas(
	ctx: Context,
	searchPool: Pool,
	question: AtlasQuestion,
	within: Network | null,
): Promise<AtlasAnswer> {
	const [networks, fields, competences, audiences] = await Promise.all([
		allNetworks(ctx.db),
		competenceFields(ctx),
		competencesBySlug(ctx, question.competences),
		audiencesOf(ctx.db, ctx.viewer, ctx.today, within?.id ?? null),
	])
	const bySlug = new Map(networks.map((network) => [network.slug, network]))
	const asked = within ? [within] : question.networks.flatMap((slug) => bySlug.get(slug) ?? [])
	const found = await searchOrganisations(searchPool, {
		q: question.q,
		filters: {
			...noFilters,
			networks: asked.map((network) => network.id),
			districts: question.districts,
			kinds: question.kinds,
			sizes: question.sizes,
			fields: fields.filter((field) => question.fields.includes(field.slug)).map((field) => field.bit),
			competences: competences.map((competence) => competence.id),
		},
		audiences,
		today: ctx.today,
		page: question.page,
		pageSize,
	})
	const named = [
		...competences.map((competence) => competence.id),
		...found.understanding.units.flatMap((unit) => unit.competences.map((competence) => competence.id)),
	]
	const words = found.understanding.units.flatMap((unit) => unit.words)
	const [hits, narrower] = await Promise.all([
		shownOrganisations(ctx, found.hits, named, words),
		narrowerThan(ctx, named),
	])
	const byId = new Map(networks.map((network) => [network.id, network]))
	const byBit = new Map(fields.map((field) => [field.bit, field]))
	return {
		total: found.total,
		exact: found.exact,
		relaxed: found.relaxed,
		understanding: found.understanding,
		narrower,
		hits,
		facets: {
			networks: found.networks.flatMap(({ value, count }) =>
				byId.has(value) ? [{ value: byId.get(value)!, count }] : [],
			),
			districts: found.districts,
			fields: found.fields.flatMap(({ value, count }) =>
				byBit.has(value) ? [{ value: byBit.get(value)!, count }] : [],
			),
			kinds: found.kinds,
			sizes: found.sizes,
		},
	}
}

/** The competence fields with their bit in the mask of search documents. */
export async function competenceFields(ctx: Context): Promise<(CompetenceName & { bit: number })[]> {
	const { rows } = await sql<CompetenceName & { bit: number }>`
		select f.bit, c.id, c.slug, c.uri, c.labels from search_field f join competence c on c.id = f.competence_id order by f.bit`.execute(
		ctx.db,
	)
	return rows
}

async function competencesBySlug(ctx: Context, slugs: string[]): Promise<CompetenceName[]> {
	if (slugs.length === 0) return []
	return ctx.db
		.selectFrom('competence')
		.select(['id', 'slug', 'uri', sql<Localized>`labels`.as('labels')])
		.where('slug', 'in', slugs)
		.execute()
}

async function narrowerThan(ctx: Context, ids: number[]): Promise<CompetenceName[]> {
	if (ids.length === 0) return []
	const { rows } = await sql<CompetenceName>`
		select id, slug, uri, labels from competence where path && ${ids}::int[] and not id = any(${ids}::int[]) and retired_at is null
		order by cardinality(path), id limit 12`.execute(ctx.db)
	return rows
}
