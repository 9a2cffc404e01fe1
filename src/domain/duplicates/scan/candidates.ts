/** Who could be the same as whom: parties that share a key which few others have. Set-based; the sides of a pair come with the smaller id first. */
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import type { Traits } from '../likeness/traits.ts'
import { atOnce, blockLimit } from './limits.ts'

/** A party and those with a larger id that share a key with it. */
export type Candidates = { id: number; others: number[] }

/**
 * All candidates of a network, some at a time, in constant memory. With `fresh`, only those in which one of these takes part.
 */
export async function* allCandidates(
	db: DatabaseTransaction,
	networkId: number,
	kind: Traits['kind'],
	fresh: readonly number[] | null = null,
): AsyncGenerator<Candidates[]> {
	const concerned = fresh ? sql`and bool_or(k.id = any(${[...fresh]}::bigint[]))` : sql``
	const taking = fresh ? sql`where a.id = any(${[...fresh]}::bigint[]) or b.id = any(${[...fresh]}::bigint[])` : sql``
	await sql`
		declare candidates no scroll cursor for
		with blocks as materialized (
			select array_agg(k.id order by k.id) as ids
			from (select l.id, unnest(l.keys) as key from party_likeness l where l.network_id = ${networkId} and l.kind = ${kind}) k
			group by k.key having count(*) between 2 and ${sql.lit(blockLimit)} ${concerned}
		)
		select a.id, array_agg(distinct b.id) as others
		from (select distinct ids from blocks) blocks
		cross join lateral unnest(ids) with ordinality a (id, at)
		cross join lateral unnest(ids[a.at + 1:]) b (id) ${taking}
		group by a.id order by a.id`.execute(db)
	try {
		for (;;) {
			const { rows } = await sql<Candidates>`fetch forward ${sql.lit(atOnce)} from candidates`.execute(db)
			if (rows.length === 0) return
			yield rows.map(({ id, others }) => ({ id, others: others.map(Number) }))
		}
	} finally {
		await sql`close candidates`.execute(db)
	}
}

/** Those who share a key with somebody of whom only the keys are known; looked up key by key. `except` is left out. */
export async function candidatesFor(
	db: Database | DatabaseTransaction,
	networkId: number,
	kind: Traits['kind'],
	keys: readonly number[],
	except = 0,
): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select distinct unnest(sharing.ids) as id
		from unnest(${[...keys]}::int[]) own (key)
		cross join lateral (
			select array_agg(few.id) as ids, count(*) as count from (
				select l.id from party_likeness l
				where l.keys @> array[own.key] and l.network_id = ${networkId} and l.kind = ${kind} and l.id <> ${except} limit ${blockLimit + 1}) few
		) sharing
		where sharing.count <= ${blockLimit}`.execute(db)
	return rows.map(({ id }) => id)
}
