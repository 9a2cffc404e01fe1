/**
 * The two statements of a search: which documents meet some queries, as numbers for counting; and the best of them
 * in the order of their fit.
 */

import { qualityWeight, signWeight, wordWeights } from './ranking.ts'

/** In the order of `ts_rank`: D, C, B, A. */
const ranks = `{${wordWeights.description}, ${wordWeights.summary}, ${wordWeights.competences}, ${wordWeights.name}}`

/** What a document must be for these audiences ($2): the public one, unless one of them has its own. */
const visible = {
	public: `audience = 0 and ($2::int[] is null or true)`,
	members: `(audience = 0 or audience = any($2::int[])) and not coalesce(replaced_for && $2::int[], false)`,
}

export type Eyes = keyof typeof visible

/** The public alone needs no look at audiences. */
export const eyesOf = (audiences: readonly number[]): Eyes => (audiences.length === 0 ? 'public' : 'members')

/** The numbers of all documents that meet a condition in one piece, four bytes each. */
const numbersOf = (condition: string, eyes: Eyes): string =>
	`select string_agg(int4send(id), ''::bytea) from search_document where ${condition} and ${visible[eyes]}`

/**
 * $1 tsqueries, $2 audiences, $3 a further tsquery that must be met beside each of them, or null, $4 the snapshot of what is known already. First a
 * row for the state alone, then one per query. `changed`: documents have changed since that snapshot. (Asked for in an order, so that the index
 * answers: of a snapshot that is not known beforehand the planner expects so much that it would read all changes of the day.)
 *
 * Two conditions and not one query: the index then leaps from what meets the first one to what meets the second, where it would look at everything
 * that meets some part of a single query (a third to a half of the time).
 */
export const matchingText = (eyes: Eyes): string => `
select (select version from search_version)::int as version, pg_current_snapshot()::text as snapshot,
	(select transaction from search_change where transaction >= pg_snapshot_xmin($4::pg_snapshot)
		and not pg_visible_in_snapshot(transaction, $4::pg_snapshot) order by transaction limit 1) is not null as changed,
	coalesce(case when others is null then (${numbersOf('tsv @@ query', eyes)})
		else (${numbersOf('tsv @@ query and tsv @@ others', eyes)}) end, '') as documents
from unnest(array_prepend(null, $1::tsquery[]), array_prepend(null, $3::tsquery[])) with ordinality asked (query, others, position) order by position`

/**
 * $1 tsqueries, $2 audiences. One row per query with the number of documents that meet it; `count` and not `exists`, since for one
 * that few documents meet the planner would rather read the whole table.
 */
export const countedText = (eyes: Eyes): string => `
select (select count(*) from search_document where tsv @@ asked.query and ${visible[eyes]})::int as count
from unnest($1::tsquery[]) with ordinality asked (query, position) order by position`

/** $1 numbers of documents. All of their facts in one piece, each after its number (`facts.ts`). */
export const factsText = `
select coalesce(string_agg(int4send(id) || facts, ''::bytea), '') as facts from search_document where id = any($1::int[])`

/**
 * $1 identities, $2 audiences, $3 tsquery, $4 those with strong signs (name, evidence) or, where that is not known, $5 the tsquery
 * of these signs, $6 offset, $7 limit, $8 documents whose card is known: it is left out, and so is the slug. Without words the quality decides.
 * Equal ones stand in the order of $1.
 */
export const rankedText = (eyes: Eyes): string => `
select page.id as document, page.identity_id as identity, page.party_id as party, round(page.score::numeric, 2)::float as score,
	case when not known then (select i.slug from identity i where i.id = page.identity_id) end as slug, case when not known then page.card end as card from (
	select id, identity_id, party_id, card, id = any($8::int[]) as known, array_position($1::int[], identity_id) as place, case when $3::tsquery is null then quality
		else ts_rank('${ranks}', tsv, $3::tsquery) + ${qualityWeight} * quality
			+ case when coalesce(identity_id = any($4::int[]), tsv @@ $5::tsquery) then ${signWeight} else 0 end end as score
	from search_document where identity_id = any($1::int[]) and ${visible[eyes]}
	order by score desc, place limit $7::int offset $6::int
) page order by page.score desc, page.place`
