import { sql, type RawBuilder } from 'kysely'
import { fold } from '#platform/search-text.ts'
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
	const told = (column: RawBuilder<unknown>) =>
		sql.join(
			parts.map((word) => sql`${column} like ${`%${word}%`}`),
			sql` and `,
		)
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
