import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { matchTerms } from '../skos/matches.ts'
import type { Match } from '../skos/scheme.ts'
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

/**
 * What the files of one scheme say of other schemes but ours, in place of what they said before. Of a pair that is named twice the closest relation
 * counts. It does not matter which of the schemes are here already.
 */
export async function writeMappingsBetweenOthers(
	db: Database,
	scheme: number,
	matches: readonly Match[],
): Promise<number> {
	await sql`delete from reference_mapping where scheme_id = ${scheme}`.execute(db)
	const { numAffectedRows } = await sql`
		insert into reference_mapping (scheme_id, concept, other, relation)
		select distinct on (concept, other) ${scheme}::int, concept, other, relation
		from unnest(${matches.map((m) => m.from)}::text[], ${matches.map((m) => m.to)}::text[], ${matches.map((m) => m.relation)}::text[]) given (concept, other, relation)
		order by concept, other, array_position(${Object.keys(matchTerms)}::text[], relation)`.execute(db)
	return Number(numAffectedRows ?? 0)
}

/** The schemes that hold any of these concepts. */
export async function schemesWith(db: Database, concepts: readonly string[]): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select distinct scheme_id as id from reference_concept where uri = any(${[...concepts]}::text[])`.execute(db)
	return rows.map(({ id }) => id)
}
