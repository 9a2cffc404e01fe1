/** Brings a SKOS scheme into the database: new and changed concepts are written, missing ones are retired, never deleted. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Database } from '#platform/database.server.ts'
import { mappingsAmong } from './reference/read-skos.ts'
import { schemesWith, writeMappings } from './reference/write-mappings.ts'
import { readScheme } from './skos/read-scheme.ts'
import type { Concept, RetiredConcept, Scheme } from './skos/scheme.ts'

export type TaxonomyImport = {
	scheme: string
	concepts: number
	retired: number
	/** To concepts of schemes of others that are here. */
	mappings: number
	/** To concepts that no scheme here holds; they are passed over. */
	unmapped: number
	unchanged: boolean
}

/**
 * Reads SKOS (Turtle or JSON-LD) and replaces what the scheme said before. Claims keep pointing at retired concepts.
 * @throws Refusal `competences.turtle-…`, `common.json-ld-…` for a file that is no valid scheme; nothing is changed then
 */
export async function importTaxonomy(db: Database, text: string): Promise<TaxonomyImport> {
	const digest = createHash('sha256').update(text).digest('hex')
	const same = await db
		.selectFrom('competence_scheme')
		.select(['id', 'uri'])
		.where('digest', '=', digest)
		.executeTakeFirst()
	if (same) {
		const concepts = await countConcepts(db, same.id)
		return { scheme: same.uri, concepts, retired: 0, mappings: 0, unmapped: 0, unchanged: true }
	}
	const scheme = await readScheme(text)
	return inTransaction(db, async (tx) => {
		const schemeId = await writeScheme(tx, scheme, digest)
		await writeConcepts(tx, schemeId, scheme.concepts)
		const retired = await tx
			.updateTable('competence')
			.set({ retired_at: sql`now()` })
			.where('scheme_id', '=', schemeId)
			.where('retired_at', 'is', null)
			.where(
				'uri',
				'not in',
				scheme.concepts.map((concept) => concept.uri),
			)
			.executeTakeFirst()
		await writeRetired(tx, schemeId, scheme.retired)
		const given = mappingsAmong(scheme.matches, new Set(scheme.concepts.map(({ uri }) => uri)))
		const schemes = await schemesWith(
			tx,
			given.map(({ concept }) => concept),
		)
		const mappings = schemes.length > 0 ? await writeMappings(tx, schemes, given) : 0
		return {
			scheme: scheme.uri,
			concepts: scheme.concepts.length,
			retired: Number(retired.numUpdatedRows),
			mappings,
			unmapped: Math.max(0, given.length - mappings),
			unchanged: false,
		}
	})
}

async function writeScheme(db: Database, scheme: Scheme, digest: string): Promise<number> {
	const { uri, licence, version } = scheme
	const [label, description] = [JSON.stringify(scheme.label), JSON.stringify(scheme.description)]
	const said = { label, description, licence, version, digest }
	const { id } = await db
		.insertInto('competence_scheme')
		.values({ uri, ...said })
		.onConflict((conflict) => conflict.column('uri').doUpdateSet({ ...said, imported_at: sql`now()` }))
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Concepts that the file itself calls retired, with what took their place; unknown ones are added, since others may still name them. */
async function writeRetired(db: Database, schemeId: number, retired: readonly RetiredConcept[]): Promise<void> {
	const column = <Value>(of: (concept: RetiredConcept) => Value) => retired.map(of)
	await sql`
		insert into competence (scheme_id, uri, slug, labels, alternatives, definition, retired_at)
		select ${schemeId}, *, now() from unnest(${column((c) => c.uri)}::text[], ${column((c) => c.slug)}::text[], ${column((c) => JSON.stringify(c.labels))}::jsonb[],
			${column((c) => JSON.stringify(c.alternatives))}::jsonb[], ${column((c) => JSON.stringify(c.definition ?? {}))}::jsonb[])
		on conflict (uri) do nothing`.execute(db)
	await sql`
		update competence c set replaced_by_id = b.id
		from competence old left join (
			select given.uri, b.id from unnest(${column((c) => c.uri)}::text[], ${column((c) => c.replacedBy)}::text[]) given (uri, by) join competence b on b.uri = given.by
		) b on b.uri = old.uri
		where c.id = old.id and c.scheme_id = ${schemeId} and c.retired_at is not null and c.replaced_by_id is distinct from b.id`.execute(
		db,
	)
	await sql`
		update competence set path = array[id], field_id = id where scheme_id = ${schemeId} and path = '{}'`.execute(db)
	// What took its place stands above it: so a claim on the old one is found wherever the new one is asked for.
	await sql`
		update competence c set path = b.path || c.id, field_id = b.field_id from competence b
		where b.id = c.replaced_by_id and b.retired_at is null and c.scheme_id = ${schemeId} and c.retired_at is not null`.execute(
		db,
	)
}

async function countConcepts(db: Database, schemeId: number): Promise<number> {
	const { count } = await db
		.selectFrom('competence')
		.select((concept) => concept.fn.countAll<number>().as('count'))
		.where('scheme_id', '=', schemeId)
		.where('retired_at', 'is', null)
		.executeTakeFirstOrThrow()
	return count
}

async function writeConcepts(db: Database, schemeId: number, concepts: Concept[]): Promise<void> {
	const column = <Value>(of: (concept: Concept) => Value) => concepts.map(of)
	await sql`
		insert into competence (scheme_id, uri, slug, labels, alternatives, definition)
		select ${schemeId}, * from unnest(${column((c) => c.uri)}::text[], ${column((c) => c.slug)}::text[], ${column((c) => JSON.stringify(c.labels))}::jsonb[],
			${column((c) => JSON.stringify(c.alternatives))}::jsonb[], ${column((c) => JSON.stringify(c.definition ?? {}))}::jsonb[])
		on conflict (uri) do update set slug = excluded.slug, labels = excluded.labels, alternatives = excluded.alternatives,
			definition = excluded.definition, retired_at = null, replaced_by_id = null`.execute(db)
	await sql`
		update competence c set broader_id = b.id
		from unnest(${column((c) => c.uri)}::text[], ${column((c) => c.broader)}::text[]) given (uri, broader)
		left join competence b on b.uri = given.broader where c.uri = given.uri`.execute(db)
	await sql`
		with recursive down as (
			select id, array[id] as path from competence where scheme_id = ${schemeId} and broader_id is null
			union all select c.id, down.path || c.id from competence c join down on c.broader_id = down.id
		)
		update competence c set path = down.path, field_id = down.path[1] from down where c.id = down.id`.execute(db)
	const related = concepts.flatMap((concept) => concept.related.map((other) => [concept.uri, other] as const))
	await sql`delete from competence_related where competence_id in (select id from competence where scheme_id = ${schemeId})`.execute(
		db,
	)
	await sql`
		insert into competence_related (competence_id, related_id)
		select distinct pair.one, pair.other from (
			select a.id as one, b.id as other from unnest(${related.map((pair) => pair[0])}::text[], ${related.map((pair) => pair[1])}::text[]) given (one, other)
			join competence a on a.uri = given.one join competence b on b.uri = given.other
		) given, lateral (values (given.one, given.other), (given.other, given.one)) pair (one, other)
		on conflict do nothing`.execute(db)
}
