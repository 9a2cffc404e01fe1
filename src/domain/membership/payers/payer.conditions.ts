import { sql, type RawBuilder } from 'kysely'

const on = (networkId: number, day: string) =>
	sql`from membership_payer w where w.network_id = ${networkId} and (w.during @> ${day}::date) is true`

/** Whether on an ISO day somebody else pays for a party; `party` is the column with its id. */
export const paidByOthers = (party: RawBuilder<unknown>, networkId: number, day: string): RawBuilder<boolean> =>
	sql<boolean>`((${party} in (select w.party_id ${on(networkId, day)})) is true)`

/** Whether a party pays for somebody else on an ISO day. */
export const paysForOthers = (party: RawBuilder<unknown>, networkId: number, day: string): RawBuilder<boolean> =>
	sql<boolean>`((${party} in (select w.payer_id ${on(networkId, day)})) is true)`
