import { sql, type RawBuilder } from 'kysely'

/** Whether there was contact with a party of the network on or after an ISO day; `party` is the column with its id. Notes are no contact. */
export function contactedSince(party: RawBuilder<unknown>, networkId: number, day: string): RawBuilder<boolean> {
	return sql<boolean>`((${party} in (select lc.party_id from interaction_party lc
		where lc.network_id = ${networkId} and lc.kind <> 'note' and lc.happened_on >= ${day}::date)) is true)`
}
