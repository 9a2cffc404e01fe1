/** Concepts of the taxonomy as pages show them. The taxonomy is everybody's; who claims a concept is asked of the search. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import type { Locale, Localized } from '#platform/localized.ts'

export type ConceptName = { id: number; slug: string; labels: Localized }
export type NarrowerConcept = ConceptName & { broaderId: number }

export type Concept = ConceptName & {
	uri: string
	/** Other words for it, as people type them. */
	alternatives: { [locale in Locale]?: string[] }
	definition: Localized
	/** No longer in the taxonomy; old claims and bookmarks still name it. */
	retired: boolean
	/** What took the place of a retired concept. */
	replacement: ConceptName | null
	/** From the competence field down to the next broader one. */
	broader: ConceptName[]
	/** All below it, the nearest first. */
	narrower: NarrowerConcept[]
	related: ConceptName[]
}

/**
 * The concept of an address.
 * @throws Refusal `competences.not-found`
 */
export async function conceptBySlug(db: Database, slug: string): Promise<Concept> {
	const named = sql`json_build_object('id', o.id, 'slug', o.slug, 'labels', o.labels, 'broaderId', o.broader_id)`
	const { rows } = await sql<Concept>`
		select c.id, c.slug, c.uri, c.labels, c.alternatives, c.definition, c.retired_at is not null as retired,
			(select ${named} from competence o where o.id = c.replaced_by_id and o.retired_at is null) as replacement,
			(select coalesce(json_agg(${named} order by array_position(c.path, o.id)), '[]') from competence o where o.id = any(c.path) and o.id <> c.id) as broader,
			(select coalesce(json_agg(${named} order by cardinality(o.path), o.id), '[]') from competence o
				where o.path @> array[c.id] and o.id <> c.id and o.retired_at is null) as narrower,
			(select coalesce(json_agg(${named} order by o.id), '[]') from competence_related r join competence o on o.id = r.related_id
				where r.competence_id = c.id and o.retired_at is null) as related
		from competence c where c.slug = ${slug} order by c.retired_at nulls first limit 1`.execute(db)
	if (!rows[0]) throw new Refusal('not-found', 'competences.not-found')
	return rows[0]
}

export type ConceptField = ConceptName & { definition: Localized; narrower: ConceptName[] }

/** The competence fields in their order, each with the concepts next below it. */
export async function conceptFields(db: Database): Promise<ConceptField[]> {
	const { rows } = await sql<ConceptField>`
		select c.id, c.slug, c.labels, c.definition,
			(select coalesce(json_agg(json_build_object('id', o.id, 'slug', o.slug, 'labels', o.labels) order by o.id), '[]') from competence o
				where o.broader_id = c.id and o.retired_at is null) as narrower
		from search_field f join competence c on c.id = f.competence_id where c.retired_at is null order by f.bit`.execute(db)
	return rows
}

/** Concepts in the order of the slugs; those that are not in use are left out. */
export async function conceptsBySlug(db: Database, slugs: readonly string[]): Promise<ConceptName[]> {
	const { rows } = await sql<ConceptName>`
		select c.id, c.slug, c.labels from unnest(${[...slugs]}::text[]) with ordinality asked (slug, place)
		join competence c on c.slug = asked.slug and c.retired_at is null order by place`.execute(db)
	return rows
}
