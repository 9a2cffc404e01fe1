import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { fold } from '#platform/search-text.ts'
import { catalogueOfCompetences } from '../competences/find-competences.ts'
import { exactMatches, type ExactMatch } from '../competences/reference/exact-matches.ts'
import { vocabularyOf, type Vocabulary } from './row/vocabulary.ts'

/**
 * The competences of the taxonomy as the words of an import. `terms` are decisions of a person: folded word to the URI or a label
 * of a concept, or null for "none". One about a concept that was replaced since means what took its place.
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
		replaced_by: number | null
	}>`
		select c.id, c.uri, c.labels, c.alternatives, instead.id as replaced_by
		from competence c left join competence instead on instead.id = c.replaced_by_id and instead.retired_at is null
		where c.retired_at is null or instead.id is not null
		order by c.retired_at is not null, cardinality(c.path), c.id`.execute(db)
	const current = rows.filter(({ replaced_by }) => replaced_by === null)
	const known = new Map<string, number>()
	for (const { id, uri, labels, replaced_by } of rows)
		for (const name of [uri, ...Object.values(labels)]) if (!known.has(name)) known.set(name, replaced_by ?? id)
	const chosen = Object.entries(terms).flatMap(([term, name]): [string, number | null][] => {
		if (name === null) return [[fold(term), null]]
		const id = known.get(name)
		return id === undefined ? [] : [[fold(term), id]]
	})
	const exactly = await exactMatches(db)
	const concepts = current.map(({ id, uri, labels, alternatives }) => ({
		id,
		also: [uri, ...(exactly.get(uri) ?? []).flatMap(namesOf)],
		labels: [
			...new Set([labels.de, labels.en].filter((label) => label !== undefined)),
			...Object.values(alternatives).flat(),
		],
	}))
	const numbers = new Map(current.map(({ uri, id }) => [uri, id]))
	const catalogue = await catalogueOfCompetences(db)
	return vocabularyOf(concepts, catalogue, ({ uri }) => numbers.get(uri) ?? null, new Map(chosen))
}

const namesOf = ({ uri, labels, alternatives }: ExactMatch): string[] => [
	uri,
	...Object.values(labels),
	...Object.values(alternatives).flat(),
]
