/** The concept finder for schemes in the database, the taxonomy of competences and those of others. Catalogues are kept in memory. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import type { Locale } from '#platform/localized.ts'
import { makeCatalogue, type Catalogue, type FindableConcept } from './finder/catalogue.ts'
import { findConcepts, type FoundConcept, type Question } from './finder/find-concepts.ts'
import { exactMatches } from './reference/exact-matches.ts'

export type FindableCompetence = FindableConcept & { slug: string }
export type FoundCompetence = FoundConcept<FindableCompetence>

/** Competences of the taxonomy, the best first. An empty question answers with the competence fields. */
export async function findCompetences(db: Database, question: Question): Promise<FoundCompetence[]> {
	if (question.text.trim() === '') return competenceFields(db, question.limit)
	const catalogue = await catalogueOfCompetences(db)
	return findConcepts(catalogue, question)
}

/**
 * Concepts of the scheme of others with that name.
 * @throws Refusal `competences.scheme-not-found`
 */
export async function findReferenceConcepts(
	db: Database,
	scheme: string,
	question: Question,
): Promise<FoundConcept<FindableConcept>[]> {
	const known = await db
		.selectFrom('reference_scheme')
		.select(['id', 'digest'])
		.where('name', '=', scheme)
		.executeTakeFirst()
	if (!known) throw new Refusal('not-found', 'competences.scheme-not-found')
	const bridge = await taxonomyCatalogue(db)
	const catalogue = await references.of(`${known.digest} ${bridge.content}`, async () => {
		const { rows } = await sql<FindableConcept>`
			select c.uri, c.labels, c.alternatives, array(
				select b.uri from reference_broader r join reference_concept b on b.id = r.broader_id where r.concept_id = c.id order by b.id) as broader
			from reference_concept c where c.scheme_id = ${known.id} and c.retired_at is null order by c.id`.execute(db)
		const exactly = await exactMatches(db)
		return makeCatalogue(
			rows.map((concept) => alsoCalled(concept, exactly.get(concept.uri))),
			bridge.catalogue,
		)
	})
	return findConcepts(catalogue, question)
}

async function competenceFields(db: Database, limit: number): Promise<FoundCompetence[]> {
	const { rows } = await sql<FindableCompetence>`
		select uri, slug, labels, alternatives, null as broader from competence where broader_id is null and retired_at is null order by id limit ${limit}`.execute(
		db,
	)
	return rows.map((concept) => ({
		concept,
		score: 1,
		reason: { by: 'label', label: concept.labels.de ?? concept.slug, locale: 'de' },
	}))
}

/** The catalogue of the taxonomy as it is, for those who ask it often and know when it changes. */
export async function catalogueOfCompetences(db: Database): Promise<Catalogue<FindableCompetence>> {
	return (await taxonomyCatalogue(db)).catalogue
}

async function taxonomyCatalogue(db: Database): Promise<{ content: string; catalogue: Catalogue<FindableCompetence> }> {
	const content = await contentOf(db)
	const catalogue = await taxonomies.of(content, async () => {
		const { rows: concepts } = await sql<FindableCompetence & { before: Names[] }>`
			select c.uri, c.slug, c.labels, c.alternatives,
				(select uri from competence where id = c.broader_id) as broader,
				(select coalesce(json_agg(json_build_object('labels', old.labels, 'alternatives', old.alternatives) order by old.id), '[]')
					from competence old where old.replaced_by_id = c.id and old.retired_at is not null) as before
			from competence c where c.retired_at is null order by cardinality(c.path), c.id`.execute(db)
		const exactly = await exactMatches(db)
		// What it took the place of was called otherwise: those names mean it now, as do those of what is mapped to it exactly.
		return makeCatalogue(
			concepts.map(({ before, ...concept }) => alsoCalled(concept, [...before, ...(exactly.get(concept.uri) ?? [])])),
			null,
		)
	})
	return { content, catalogue }
}

/**
 * What the catalogue is made of, as a digest: taken anew only when `search_version` has moved, since it reads all labels and somebody may be
 * typing.
 */
async function contentOf(db: Database): Promise<string> {
	const { version } = await db.selectFrom('search_version').select('version').executeTakeFirstOrThrow()
	const known = contents.get(db)
	if (known?.version === version) return known.content
	const { rows } = await sql<{ content: string }>`
		select concat(sum(hashtextextended(concat(uri, labels, alternatives, broader_id, retired_at is null, replaced_by_id), 0)), ' ',
			(select sum(hashtextextended(concat_ws(' ', competence_id, concept_id), 0)) from competence_mapping where relation = 'exact'), ' ',
			(select string_agg(digest, ' ' order by id) from reference_scheme)) as content
		from competence where retired_at is null or replaced_by_id is not null`.execute(db)
	const { content } = rows[0]!
	contents.set(db, { version, content })
	return content
}

const contents = new WeakMap<Database, { version: number; content: string }>()

type Names = Pick<FindableCompetence, 'labels' | 'alternatives'>

/** A concept with the names of others as further words for it. */
function alsoCalled<Concept extends FindableConcept>(concept: Concept, others: readonly Names[] = []): Concept {
	if (others.length === 0) return concept
	const namesIn = (locale: Locale) => {
		const theirs = others.flatMap(({ labels, alternatives }) => [labels[locale] ?? [], alternatives[locale]].flat())
		return [...new Set([...concept.alternatives[locale], ...theirs])].filter((name) => name !== concept.labels[locale])
	}
	return { ...concept, alternatives: { de: namesIn('de'), en: namesIn('en') } }
}

/** The latest of what takes long to make, by what it was made of: so an outdated one is never asked again. */
class Kept<Value> {
	readonly #most: number
	readonly #values = new Map<string, Promise<Value>>()

	constructor(most: number) {
		this.#most = most
	}

	of(content: string, make: () => Promise<Value>): Promise<Value> {
		const value = this.#values.get(content) ?? make()
		this.#values.delete(content)
		this.#values.set(content, value)
		value.catch(() => this.#values.delete(content))
		if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value!)
		return value
	}
}

const taxonomies = new Kept<Catalogue<FindableCompetence>>(2)
const references = new Kept<Catalogue>(4)
