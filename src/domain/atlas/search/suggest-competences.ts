/** Competences whose labels fit what is being typed: exact, beginning, inside, then similar ones. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import type { Localized } from '#platform/localized.ts'
import { foldTerm, longestQuery } from './terms.ts'

export type SuggestedCompetence = { uri: string; slug: string; labels: Localized; score: number }

/** Best first. An empty query answers with the competence fields. */
export async function suggestCompetences(db: Database, q: string, limit: number): Promise<SuggestedCompetence[]> {
	const folded = foldTerm(q.slice(0, longestQuery))
	if (folded === '') {
		const { rows } =
			await sql<SuggestedCompetence>`select uri, slug, labels, 1 as score from competence where broader_id is null and retired_at is null order by id limit ${limit}`.execute(
				db,
			)
		return rows
	}
	const { rows } = await sql<SuggestedCompetence>`
		with asked as (select stem_words(${folded}) as stems, ${folded}::text as folded),
		near as (
			select l.competence_id, max(case
				when l.label = asked.stems then 1
				when l.label like asked.folded || '%' then 0.9
				when ' ' || l.label like '% ' || asked.folded || '%' then 0.8
				else 0.7 * greatest(similarity(l.label, asked.stems), word_similarity(asked.stems, l.label)) end
				+ case when l.preferred then 0.02 else 0 end) as score
			from search_label l, asked
			where l.label % asked.stems or asked.stems <% l.label or l.label like asked.folded || '%' or l.label like '% ' || asked.folded || '%'
			group by l.competence_id
		)
		select c.uri, c.slug, c.labels, round(near.score::numeric, 3)::float as score from near join competence c on c.id = near.competence_id
		where c.retired_at is null order by near.score desc, cardinality(c.path), c.id limit ${limit}`.execute(db)
	return rows
}
