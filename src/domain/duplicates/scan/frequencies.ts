/** How many parties share a value, by its key. */
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import type { Frequencies } from '../likeness/evidence.ts'
import type { Traits } from '../likeness/traits.ts'
import { blockLimit } from './limits.ts'

/** Values that stand out; the rest counts as rare. Bounded, whatever the size of the network. */
const mostKeys = 100_000

/**
 * How many parties of a kind the network has, and how many of them share each value that several have. What many share is kept for
 * `withFrequencies`.
 */
export async function allFrequencies(
	db: DatabaseTransaction,
	networkId: number,
	kind: Traits['kind'],
): Promise<Frequencies> {
	const { rows } = await sql<{ key: number; count: number }>`
		select key, count(*)::int as count
		from (select unnest(l.keys) as key from party_likeness l where l.network_id = ${networkId} and l.kind = ${kind}) k
		group by key having count(*) > 1 order by count(*) desc limit ${mostKeys}`.execute(db)
	// A night and an import may count at once: the later one waits for the other and has the last word.
	await sql`delete from likeness_count where network_id = ${networkId} and kind = ${kind}`.execute(db)
	const parties = await partiesOf(db, networkId, kind)
	const many = [{ key: null, count: parties }, ...rows].filter(({ count }) => count > blockLimit)
	await sql`
		insert into likeness_count (network_id, kind, key, count)
		select ${networkId}, ${kind}, key, count
		from unnest(${many.map(({ key }) => key)}::int[], ${many.map(({ count }) => count)}::int[]) as many (key, count)
		order by key
		on conflict (network_id, kind, key) do update set count = excluded.count`.execute(db)
	return frequencies(parties, rows)
}

/**
 * Does `work` with the frequencies of those values alone that it asks for: it is done again until all of them are known, twice as a
 * rule. So it must be pure.
 */
export async function withFrequencies<Result>(
	db: Database | DatabaseTransaction,
	networkId: number,
	kind: Traits['kind'],
	work: (frequencies: Frequencies) => Result,
): Promise<Result> {
	const parties = await partiesOf(db, networkId, kind)
	const counts = new Map<number, number>()
	for (;;) {
		const asked = new Set<number>()
		const of = (key: number) => counts.get(key) ?? (asked.add(key), 1)
		const result = work({ parties, of })
		if (asked.size === 0) return result
		for (const [key, count] of await countsOf(db, networkId, kind, [...asked])) counts.set(key, count)
	}
}

/** What many share as it was counted last, the rest looked up one by one. */
async function countsOf(
	db: Database | DatabaseTransaction,
	networkId: number,
	kind: Traits['kind'],
	keys: readonly number[],
): Promise<[key: number, count: number][]> {
	const { rows } = await sql<{ key: number; count: number }>`
		select own.key, coalesce(kept.count, few.count) as count
		from unnest(${[...keys]}::int[]) own (key)
		left join likeness_count kept on kept.network_id = ${networkId} and kept.kind = ${kind} and kept.key = own.key
		cross join lateral (
			select count(*)::int as count from (
				select from party_likeness l
				where kept.count is null and l.keys @> array[own.key] and l.network_id = ${networkId} and l.kind = ${kind}
				limit ${blockLimit + 1}) one_by_one
		) few`.execute(db)
	return rows.map(({ key, count }) => [key, count])
}

function frequencies(parties: number, rows: readonly { key: number; count: number }[]): Frequencies {
	const counts = new Map(rows.map(({ key, count }) => [key, count]))
	return { parties, of: (key) => counts.get(key) ?? 1 }
}

/** As it was counted last, else counted now: then they are few, or nobody has looked through them yet. */
async function partiesOf(db: Database | DatabaseTransaction, networkId: number, kind: Traits['kind']): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select coalesce(
			(select count from likeness_count where network_id = ${networkId} and kind = ${kind} and key is null),
			(select count(*)::int from party_likeness where network_id = ${networkId} and kind = ${kind})) as count`.execute(db)
	return rows[0]!.count
}
