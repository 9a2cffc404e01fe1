import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { fold } from '#platform/search-text.ts'
import { vocabularyOf, type Vocabulary } from './row/vocabulary.ts'

/**
 * The competences of the taxonomy as the words of an import. `terms` are decisions of a person: folded word to the URI or a label
 * of a concept, or null for "none".
 */
export async function readVocabulary(
	db: Database,
	terms: Readonly<Record<string, string | null>> = {},
): Promise<Vocabulary> {
	const { rows } = await sql<{
		id: number
		uri: string
		labels: Record<string, string>
		alternatives: Record<string, string[]>
	}>`
		select id, uri, labels, alternatives from competence where retired_at is null order by cardinality(path), id`.execute(
		db,
	)
	const known = new Map(
		rows.flatMap(({ id, uri, labels }) => [uri, ...Object.values(labels)].map((name) => [name, id] as const)),
	)
	const chosen = Object.entries(terms).map(
		([term, uri]) => [fold(term), uri === null ? null : (known.get(uri) ?? null)] as const,
	)
	const concepts = rows.map(({ id, labels, alternatives }) => ({
		id,
		labels: [
			...new Set([labels.de, labels.en].filter((label) => label !== undefined)),
			...Object.values(alternatives).flat(),
		],
	}))
	return vocabularyOf(concepts, new Map(chosen))
}
