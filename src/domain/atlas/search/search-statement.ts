/**
 * The statements of a search: which documents hold some lexemes, as numbers for counting; what has changed since; and the best of those that match in
 * the order of their fit.
 */

import { qualityWeight, signWeight, wordWeights } from './ranking.ts'

/** In the order of `ts_rank`: D, C, B, A. */
const ranks = `{${wordWeights.description}, ${wordWeights.summary}, ${wordWeights.competences}, ${wordWeights.name}}`

/** What a document must be for some audiences: the public one, unless one of them has its own. */
const visibleTo = (audiences: string): string =>
	`(audience = 0 or audience = any(${audiences})) and not coalesce(replaced_for && ${audiences}, false)`

/** Whether they see more than the public. */
export type Eyes = 'public' | 'members'

export const eyesOf = (audiences: readonly number[]): Eyes => (audiences.length === 0 ? 'public' : 'members')

/** What the database says of itself with each answer. */
export type State = {
	/** Of what search knows by heart (`search_version`). */
	version: number
	/** Of the words that have come. */
	words: number
	/** As of which the answer was given (`pg_current_snapshot`). */
	snapshot: string
	/** Whether documents have changed since the snapshot that was sent. */
	changed: boolean
}

/**
 * Transactions that changed documents and that a snapshot did not see. (Asked for in an order, so that the index answers: of a snapshot that is not known
 * beforehand the planner expects so much that it would read all changes of the day.)
 */
const changesSince = (snapshot: string): string => `
	from search_change where transaction >= pg_snapshot_xmin(${snapshot}::pg_snapshot) and not pg_visible_in_snapshot(transaction, ${snapshot}::pg_snapshot) order by transaction`

/** `changed` is null where no snapshot was sent. */
const state = (snapshot: string): string => `
	(select version from search_version)::int as version, (select words from search_version)::int as words, pg_current_snapshot()::text as snapshot,
	(select transaction ${changesSince(snapshot)} limit 1) is not null as changed`

/** The numbers of all documents that meet a condition in one piece, four bytes each. */
const numbersOf = (condition: string): string =>
	`coalesce((select string_agg(int4send(id), ''::bytea) from search_document where ${condition}), '')`

/**
 * $1 the snapshot of what is known already, or null, $2 lexemes as tsqueries, $3 audiences, or null when it is known what they see. First a row with the
 * documents that they see, and the number of all that there are; then one per lexeme with those that hold it, whoever sees them.
 */
export const holdersText = `
select ${state('$1')}, case when query is not null then ${numbersOf('tsv @@ query')}
	when $3::int[] is not null then ${numbersOf(visibleTo('$3::int[]'))} end as documents,
	case when query is null and $3::int[] is not null then (select count(*) from search_document)::int end as "all"
from unnest(array_prepend(null, $2::tsquery[])) with ordinality asked (query, position) order by position`

/** $1 the snapshot of what is known. */
export const stateText = `select ${state('$1')}`

/**
 * $1 a snapshot, $2 lists of audiences as text, $3 how many documents at most. What has changed since: `touched` are the documents that were removed, made
 * or changed, or null when that is not known; `present` what those of them that are there now hold, and for which of the audiences.
 */
export const changesText = `
with unseen as materialized (
	select documents ${changesSince('$1')}
), touched as materialized (
	select distinct document from unseen, unnest(documents) document limit $3::int + 1
), present as materialized (
	select id, facts, tsvector_to_array(tsv) as lexemes, array(select seeing from unnest($2::text[]) seeing where ${visibleTo('seeing::int[]')}) as "seenBy"
	from search_document where id in (select document from touched) and (select count(*) from touched) <= $3::int
)
select pg_current_snapshot()::text as snapshot,
	case when not exists (select from unseen where documents is null) and (select count(*) from touched) <= $3::int then array(select document from touched) end as touched,
	(select coalesce(string_agg(int4send(id) || facts, ''::bytea), '') from present) as facts,
	(select coalesce(json_agg(json_build_object('document', id, 'lexemes', lexemes, 'seenBy', "seenBy")), '[]') from present) as present`

/** $1 how many documents at least, $2 how many words at most: words that so many hold, as of the last rebuild, frequent ones first. */
export const frequentText = `select word from search_word where documents >= $1::int order by documents desc, word limit $2::int`

/**
 * $1 how many documents there are, $2 bytes of a list beside its documents, $3 how many documents are to be read at once. How many bytes all lists take, as of the last
 * rebuild; on how many pages documents are, and how many of them to read at once.
 */
export const allHoldersExpectedText = `
select (select coalesce(sum(least(4 * documents, $1::int / 8) + $2::int), 0)::float8 from search_word) as bytes, pages, greatest(1, pages::bigint * $3::int / greatest(1, $1::int))::int as "atOnce"
from (select (pg_relation_size('search_document') / current_setting('block_size')::int)::int as pages) read`

/**
 * Which of the documents on some pages, from $1 to before $2, hold which lexeme, all in one piece: for each lexeme how many and then their numbers, four bytes each.
 * (Pages in their order are read in a tenth of the time of documents in the order of their numbers, where they are not in memory.)
 */
export const allHoldersText = `
with held as materialized (
	select lexeme, int4send(count(*)::int) || string_agg(int4send(id), ''::bytea) as documents from search_document, unnest(tsvector_to_array(tsv)) lexeme
	where ctid >= ('(' || $1::int || ',0)')::tid and ctid < ('(' || $2::int || ',0)')::tid group by lexeme
)
select pg_relation_filenode('search_document')::int as file, coalesce(json_agg(lexeme), '[]') as lexemes, coalesce(string_agg(documents, ''::bytea), '') as holders from held`

const packedFacts = `select coalesce(string_agg(int4send(id) || facts, ''::bytea), '') as facts from search_document`

/** $1 numbers of documents. All of their facts in one piece, each after its number (`facts.ts`). */
export const factsText = `${packedFacts} where id = any($1::int[])`

/** The same of all documents: quicker when many are asked for. */
export const allFactsText = packedFacts

/**
 * $1 the snapshot of what is known, $2 identities, $3 audiences, $4 tsquery, $5 those with strong signs (name, evidence), $6 offset, $7 limit, $8 documents whose
 * card is known: it is left out, and so is the slug. Without words the quality decides. Equal ones stand in the order of $2. One row: the state, and the hits as
 * one piece of JSON, which is read in half the time of a row for each.
 */
export const rankedText = `
select ${state('$1')}, (select coalesce(json_agg(json_build_object('document', page.document_id, 'identity', page.identity_id, 'party', page.party_id,
		'score', round(page.score::numeric, 2), 'slug', case when not known then (select i.slug from identity i where i.id = page.identity_id) end,
		'card', case when not known then (select d.card from search_document d where d.id = page.document_id) end) order by page.score desc, page.place), '[]') from (
	select document_id, identity_id, party_id, document_id = any($8::int[]) as known, array_position($2::int[], identity_id) as place, case when $4::tsquery is null then quality
		else ts_rank('${ranks}', tsv, $4::tsquery) + ${qualityWeight} * quality + case when identity_id = any($5::int[]) then ${signWeight} else 0 end end as score
	from search_ranking where identity_id = any($2::int[]) and ${visibleTo('$3::int[]')}
	order by score desc, place limit $7::int offset $6::int
) page) as hits`
