/** A scheme as it leaves the instance: our own, or one of others, with everything that was read from it. */
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import type { Relation } from '../skos/scheme.ts'

export type ExportedConcept = {
	uri: string
	/** The last part of its address here; concepts of other schemes have none. */
	slug: string | null
	labels: Localized
	alternatives: { de: string[]; en: string[] }
	definition: Localized
	broader: string[]
	related: string[]
	matches: { to: string; relation: Relation }[]
	retired: boolean
	replacedBy: string | null
}

export type ExportedScheme = {
	/** Null for schemes of others, of which only the name here is known. */
	uri: string | null
	label: Localized
	description: Localized
	licence: string | null
	version: string | null
	/** The moment of the last import, ISO. */
	importedAt: string
	concepts: ExportedConcept[]
}

export type SchemeFacts = Omit<ExportedScheme, 'concepts'> & { id: number; count: number }

const texts = sql`c.uri, c.labels, c.alternatives, c.definition, c.retired_at is not null as retired`
const list = (query: RawBuilder<unknown>) => sql`array(${query})`

/** What is known of our own scheme, without its concepts; null while there is none. */
export async function ownScheme(db: Database): Promise<SchemeFacts | null> {
	const { rows } = await sql<SchemeFacts>`
		select s.id, s.uri, s.label, s.description, s.licence, s.version, to_char(s.imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "importedAt",
			(select count(*)::int from competence c where c.scheme_id = s.id and c.retired_at is null) as count
		from competence_scheme s where exists (select from competence c where c.scheme_id = s.id and c.retired_at is null)
		order by s.id limit 1`.execute(db)
	return rows[0] ?? null
}

/**
 * Our own scheme, broader concepts first; of all its concepts, or of one by its slug.
 * @throws Refusal `competences.not-found` without a scheme, or without that concept
 */
export async function exportedTaxonomy(db: Database, slug?: string): Promise<ExportedScheme> {
	const scheme = await ownScheme(db)
	if (!scheme) throw new Refusal('not-found', 'competences.not-found')
	const { id, count: _, ...facts } = scheme
	const { rows } = await sql<ExportedConcept>`
		select ${texts}, c.slug, new.uri as "replacedBy",
			${list(sql`select b.uri from competence b where b.id = c.broader_id and b.retired_at is null and c.retired_at is null`)} as broader,
			${list(sql`select o.uri from competence_related r join competence o on o.id = r.related_id
				where r.competence_id = c.id and o.retired_at is null and c.retired_at is null order by o.id`)} as related,
			(select coalesce(json_agg(json_build_object('to', r.uri, 'relation', m.relation) order by r.id), '[]')
				from competence_mapping m join reference_concept r on r.id = m.concept_id where m.competence_id = c.id) as matches
		from competence c left join competence new on new.id = c.replaced_by_id and new.retired_at is null
		where c.scheme_id = ${id} ${slug === undefined ? sql`` : sql`and c.slug = ${slug}`}
		order by c.retired_at is not null, cardinality(c.path), c.id`.execute(db)
	if (rows.length === 0) throw new Refusal('not-found', 'competences.not-found')
	return { ...facts, concepts: rows }
}

/**
 * A scheme of others by its name. Mappings to ours and to those of others are told from its side.
 * @throws Refusal `competences.scheme-not-found`
 */
export async function exportedReference(db: Database, name: string): Promise<ExportedScheme> {
	const { rows } = await sql<{ id: number; importedAt: string }>`
		select id, imported_at::text as "importedAt" from reference_scheme where name = ${name}`.execute(db)
	const scheme = rows[0]
	if (!scheme) throw new Refusal('not-found', 'competences.scheme-not-found')
	const concepts = await sql<ExportedConcept & { others: ExportedConcept['matches'] }>`
		select ${texts}, null as slug, null as "replacedBy", '{}'::text[] as related,
			${list(sql`select b.uri from reference_broader r join reference_concept b on b.id = r.broader_id
				where r.concept_id = c.id and b.retired_at is null order by b.id`)} as broader,
			(select coalesce(json_agg(json_build_object('to', k.uri, 'relation', case m.relation when 'broad' then 'narrow' when 'narrow' then 'broad' else m.relation end) order by k.id), '[]')
				from competence_mapping m join competence k on k.id = m.competence_id where m.concept_id = c.id) as matches,
			(select coalesce(json_agg(distinct jsonb_build_object('to', other.uri, 'relation', other.relation)), '[]') from (
				select m.other as uri, m.relation from reference_mapping m where m.concept = c.uri
				union all select m.concept, case m.relation when 'broad' then 'narrow' when 'narrow' then 'broad' else m.relation end
					from reference_mapping m where m.other = c.uri
			) other) as others
		from reference_concept c where c.scheme_id = ${scheme.id} and c.retired_at is null order by c.id`.execute(db)
	return {
		...{ uri: null, label: { de: name }, description: {}, licence: null, version: null },
		importedAt: scheme.importedAt,
		concepts: concepts.rows.map(({ others, ...concept }) => ({ ...concept, matches: [...concept.matches, ...others] })),
	}
}
