/** What is mapped exactly, over any number of schemes: in SKOS an exact match goes both ways and on to the next one. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import type { Localized } from '#platform/localized.ts'

/** One end of an exact mapping: a competence, or a concept of a scheme of others; of one that no scheme here holds only the URI. */
export type ExactMatch = { uri: string; labels: Localized; alternatives: { de: string[]; en: string[] } }

/** Longer chains than any two schemes need; it also bounds what wrong mappings can bring together. */
const mostSteps = 4

/** By URI: all else that is mapped to it exactly, in the order of their URIs. Competences that are retired are left out. */
export async function exactMatches(db: Database): Promise<ReadonlyMap<string, readonly ExactMatch[]>> {
	const { rows: links } = await sql<{ one: string; other: string }>`
		select k.uri as one, r.uri as other from competence_mapping m
			join competence k on k.id = m.competence_id and k.retired_at is null join reference_concept r on r.id = m.concept_id
			where m.relation = 'exact'
		union select concept, other from reference_mapping where relation = 'exact'`.execute(db)
	if (links.length === 0) return new Map()
	const next = new Map<string, Set<string>>()
	const link = (from: string, to: string) => next.set(from, (next.get(from) ?? new Set()).add(to))
	for (const { one, other } of links) {
		link(one, other)
		link(other, one)
	}
	const { rows } = await sql<ExactMatch>`
		select uri, labels, alternatives from competence where uri = any(${[...next.keys()]}::text[])
		union all select uri, labels, alternatives from reference_concept where uri = any(${[...next.keys()]}::text[])`.execute(
		db,
	)
	const byUri = new Map(rows.map((row) => [row.uri, row]))
	const known = (uri: string): ExactMatch => byUri.get(uri) ?? { uri, labels: {}, alternatives: { de: [], en: [] } }
	return new Map([...next.keys()].map((uri) => [uri, reachedFrom(uri, next).map(known)]))
}

function reachedFrom(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): string[] {
	const reached = new Set([start])
	let edge = [start]
	for (let step = 0; step < mostSteps && edge.length > 0; step++) {
		edge = edge.flatMap((uri) => [...next.get(uri)!]).filter((uri) => !reached.has(uri))
		for (const uri of edge) reached.add(uri)
	}
	reached.delete(start)
	return [...reached].toSorted()
}
