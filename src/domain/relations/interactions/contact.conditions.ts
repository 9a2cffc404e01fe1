import { sql, type RawBuilder } from 'kysely'
import { fold } from '#platform/search-text.ts'
import { organisationsThen } from '../../parties/table/party-conditions.ts'
import type { ContactKind } from '../relations.schema.ts'

/**
 * Whether there was contact with a party of the network on or after an ISO day; `party` is the column with its id. Notes are no contact.
 * With kinds only those count: who took part in meetings.
 */
export function contactedSince(
	party: RawBuilder<unknown>,
	networkId: number,
	day: string,
	kinds: readonly ContactKind[] = [],
): RawBuilder<boolean> {
	const ofKinds = kinds.length === 0 ? sql`` : sql`and lc.kind = any(${[...kinds]}::text[])`
	return sql<boolean>`((${party} in (select lc.party_id from interaction_party lc
		where lc.network_id = ${networkId} and lc.kind <> 'note' and lc.happened_on >= ${day}::date ${ofKinds})) is true)`
}

/**
 * Whether a party was at an event, on or after an ISO day or ever; with words only one in which all of them stand. An organisation was
 * there when it took part itself, or a person who had a function there on that day. What was written is read in the name of the network only.
 */
export function attended(
	party: RawBuilder<unknown>,
	networkId: number,
	kind: 'organisation' | 'person',
	words: string | null,
	day: string | null,
): RawBuilder<boolean> {
	const parts = words === null ? [] : fold(words).split(' ').filter(Boolean)
	if (words !== null && parts.length === 0) return sql<boolean>`false`
	const since = sql`>= ${day ?? '-infinity'}::date`
	// `(… in …) is true` keeps the events a hash table: their words are looked through once, not once for each who came.
	const named = sql`and (lc.interaction_id in (select i.id from interaction i where i.network_id = ${networkId} and i.kind = 'event'
		and i.happened_on ${since} and ${allIn(sql`fold_text(i.body)`, parts)})) is true`
	const there = sql`lc.network_id = ${networkId} and lc.kind = 'event' and lc.happened_on ${since} ${parts.length === 0 ? sql`` : named}`
	const through = organisationsThen(
		networkId,
		sql`select lc.party_id, lc.happened_on from interaction_party lc where ${there}`,
	)
	return sql<boolean>`((${party} in (select lc.party_id from interaction_party lc where ${there}
		${kind === 'organisation' ? sql`union all ${through}` : sql``})) is true)`
}

/** What was talked about is read in the name of the network only (`asOffice`): the second lock keeps it. */
const taking = (party: RawBuilder<unknown>, networkId: number, day: string | null, interactions: RawBuilder<unknown>) =>
	sql<boolean>`((${party} in (select lc.party_id from interaction_party lc
		where lc.network_id = ${networkId} and lc.happened_on >= ${day ?? '-infinity'}::date and lc.interaction_id in (${interactions}))) is true)`

/** Whether a competence, or a narrower one, was talked about with a party, on or after an ISO day or ever. */
export const heardOf = (
	party: RawBuilder<unknown>,
	networkId: number,
	slug: string,
	day: string | null,
): RawBuilder<boolean> =>
	taking(
		party,
		networkId,
		day,
		sql`select ic.interaction_id from interaction_competence ic join competence k on k.id = ic.competence_id
			where ic.network_id = ${networkId} and k.path @> array(select id from competence where slug = ${slug} limit 1)
				and exists (select from competence where slug = ${slug})`,
	)

/** Whether a party told of needs in which all words stand, on or after an ISO day or ever; the words of one need, not of several. */
export function needHeard(
	party: RawBuilder<unknown>,
	networkId: number,
	words: string,
	day: string | null,
): RawBuilder<boolean> {
	const parts = fold(words).split(' ').filter(Boolean)
	if (parts.length === 0) return sql<boolean>`false`
	const told = (column: RawBuilder<unknown>) => allIn(column, parts)
	// All words stand in the needs of the contact; several of them in one and the same.
	const together = sql`and exists (select from unnest(string_to_array(i.needs_key, chr(10))) need where ${told(sql`need`)})`
	return taking(
		party,
		networkId,
		day,
		sql`select i.id from interaction i where i.network_id = ${networkId} and i.needs <> '{}' and i.happened_on >= ${day ?? '-infinity'}::date
			and ${told(sql`i.needs_key`)} ${parts.length > 1 ? together : sql``}`,
	)
}

/** All of some words, at least one, stand in a folded text. */
const allIn = (column: RawBuilder<unknown>, words: readonly string[]) =>
	sql.join(
		words.map((word) => sql`${column} like ${`%${word}%`}`),
		sql` and `,
	)
