import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import type { Mapping } from './reference-scheme.ts'

/**
 * Mappings to schemes of others. Those given replace what was mapped to these schemes before; none given change nothing. What no
 * scheme holds is passed over. Returns how many of the given ones are kept.
 */
export async function writeMappings(
	db: Database,
	schemes: readonly number[],
	mappings: readonly Mapping[],
): Promise<number> {
	if (mappings.length === 0) return 0
	await sql`delete from competence_mapping where concept_id in (select id from reference_concept where scheme_id = any(${[...schemes]}::int[]))`.execute(
		db,
	)
	const { numAffectedRows } = await sql`
		insert into competence_mapping (competence_id, concept_id, relation)
		select c.id, r.id, given.relation
		from unnest(${mappings.map((m) => m.competence)}::text[], ${mappings.map((m) => m.concept)}::text[], ${mappings.map((m) => m.relation)}::text[]) given (competence, concept, relation)
		join competence c on c.uri = given.competence
		join reference_concept r on r.scheme_id = any(${[...schemes]}::int[]) and r.uri = given.concept
		on conflict do nothing`.execute(db)
	return Number(numAffectedRows ?? 0)
}

/** The schemes that hold any of these concepts. */
export async function schemesWith(db: Database, concepts: readonly string[]): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select distinct scheme_id as id from reference_concept where uri = any(${[...concepts]}::text[])`.execute(db)
	return rows.map(({ id }) => id)
}
