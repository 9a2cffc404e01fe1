import { sql, type RawBuilder } from 'kysely'
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
