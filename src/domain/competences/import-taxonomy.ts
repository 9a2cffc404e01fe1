/** Brings a SKOS scheme into the database: new and changed concepts are written, missing ones are retired, never deleted. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Database } from '#platform/database.server.ts'
import { readTurtle, type Concept } from './skos/read-turtle.ts'

export type TaxonomyImport = { scheme: string; concepts: number; retired: number; unchanged: boolean }

/**
 * Reads Turtle and replaces what the scheme said before. Claims keep pointing at retired concepts.
 * @throws Refusal `competences.turtle-…` for a file that is no valid scheme; nothing is changed then
 */
export async function importTaxonomy(db: Database, turtle: string): Promise<TaxonomyImport> {
	const digest = createHash('sha256').update(turtle).digest('hex')
	const same = await db
		.selectFrom('competence_scheme')
		.select(['id', 'uri'])
		.where('digest', '=', digest)
		.executeTakeFirst()
	if (same) return { scheme: same.uri, concepts: await countConcepts(db, same.id), retired: 0, unchanged: true }
	const scheme = readTurtle(turtle)
	return inTransaction(db, async (tx) => {
		const { id: schemeId } = await tx
			.insertInto('competence_scheme')
			.values({ uri: scheme.uri, label: JSON.stringify(scheme.label), digest })
			.onConflict((conflict) =>
				conflict.column('uri').doUpdateSet({ label: JSON.stringify(scheme.label), digest, imported_at: sql`now()` }),
			)
			.returning('id')
			.executeTakeFirstOrThrow()
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
		return {
			scheme: scheme.uri,
			concepts: scheme.concepts.length,
			retired: Number(retired.numUpdatedRows),
			unchanged: false,
		}
	})
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
			definition = excluded.definition, retired_at = null`.execute(db)
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
