/** How many parties share a value, by its key. */
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import type { Frequencies } from '../likeness/evidence.ts'
import type { Traits } from '../likeness/traits.ts'
import { mostCounted } from './limits.ts'

/** Values that stand out; the rest counts as rare. Bounded, whatever the size of the network. */
const mostKeys = 100_000

/** How many parties of a kind the network has, and how many of them share each value that several have. */
export async function allFrequencies(
	db: DatabaseTransaction,
	networkId: number,
	kind: Traits['kind'],
): Promise<Frequencies> {
	const { rows } = await sql<{ key: number; count: number }>`
		select key, count(*)::int as count
		from (select unnest(l.keys) as key from party_likeness l where l.network_id = ${networkId} and l.kind = ${kind}) k
		group by key having count(*) > 1 order by count(*) desc limit ${mostKeys}`.execute(db)
	return frequencies(await partiesOf(db, networkId, kind), rows)
}

/** The same for some keys, looked up one by one. */
export async function someFrequencies(
	db: Database | DatabaseTransaction,
	networkId: number,
	kind: Traits['kind'],
	keys: readonly number[],
): Promise<Frequencies> {
	const { rows } = await sql<{ key: number; count: number }>`
		select own.key, sharing.count
		from unnest(${[...new Set(keys)]}::int[]) own (key)
		cross join lateral (
			select count(*)::int as count from (
				select from party_likeness l where l.keys @> array[own.key] and l.network_id = ${networkId} and l.kind = ${kind} limit ${mostCounted}) few
		) sharing`.execute(db)
	return frequencies(await partiesOf(db, networkId, kind), rows)
}

function frequencies(parties: number, rows: readonly { key: number; count: number }[]): Frequencies {
	const counts = new Map(rows.map(({ key, count }) => [key, count]))
	return { parties, of: (key) => counts.get(key) ?? 1 }
}

async function partiesOf(db: Database | DatabaseTransaction, networkId: number, kind: Traits['kind']): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from party_likeness where network_id = ${networkId} and kind = ${kind}`.execute(db)
	return rows[0]!.count
}
