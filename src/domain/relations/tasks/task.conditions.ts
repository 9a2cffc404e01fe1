import { sql, type RawBuilder } from 'kysely'

/**
 * Whether a task about a party is open, and with an ISO day was due before it; `party` is the column with its id. Tasks are read in the name of
 * the network only (`asOffice`): the second lock keeps them.
 */
export const openTask = (
	party: RawBuilder<unknown>,
	networkId: number,
	dueBefore: string | null,
): RawBuilder<boolean> =>
	sql<boolean>`((${party} in (select ta.party_id from task ta where ta.network_id = ${networkId} and ta.done_at is null
		${dueBefore === null ? sql`` : sql`and ta.due_on < ${dueBefore}::date`})) is true)`
