import { sql, type RawBuilder } from 'kysely'

/**
 * The numbers of competences that a word means, as a subquery: one of their names holds it, or the name of something broader does. `query` is the word as
 * tsquery, `inName` the same for words of weight A (`competence_words`).
 */
export const competencesNamed = (
	query: RawBuilder<unknown>,
	inName: RawBuilder<unknown>,
): RawBuilder<number> => sql<number>`
	select k.id from competence k
	where k.id in (select named.id from competence named where competence_words(named.labels, named.alternatives) @@ ${query})
		or k.path && array(select broad.id from competence broad where competence_words(broad.labels, broad.alternatives) @@ ${inName})`
