/** Pairs of records that are probably the same, with reasons. Found once at the end of an import, for its new parties. */
import { sql } from 'kysely'
import { probableFrom } from '../../duplicates/likeness/judge.ts'
import { findPairsOf } from '../../duplicates/scan/find-pairs.ts'
import type { RunState } from './run-state.ts'

/** Who they are at the time of the import; of a rehearsal nothing else remains. */
export type PairSide = { id: number; name: string; place: string | null; mail: string | null }
export type DuplicatePair = { newOne: PairSide; other: PairSide; probability: number; reasons: string[] }

/** Flags the pairs and returns how many new parties they concern, and at most `sample` of the pairs, the most probable ones. */
export async function flagDuplicates(
	state: RunState,
	sample: number,
): Promise<{ parties: Set<number>; pairs: DuplicatePair[] }> {
	const { networkId, journalId, db } = state.ctx
	const fresh = await sql<{ id: number }>`
		select row_id as id from revision where journal_id = ${journalId} and table_name = 'party' and before is null and not removed`.execute(
		db,
	)
	const ids = fresh.rows.map(({ id }) => id)
	await findPairsOf(db, networkId, ids, state.importId)
	const { rows } = await sql<{ new_id: number; other_id: number; probability: number; reasons: string[] }>`
		select greatest(party_id, other_id) as new_id, least(party_id, other_id) as other_id, probability,
			array(select jsonb_array_elements_text(reasons)) as reasons
		from duplicate_pair where network_id = ${networkId} and found_by_import = ${state.importId} and probability >= ${probableFrom}
		order by probability desc, id`.execute(db)
	const parties = new Set(rows.map((row) => row.new_id))
	const shown = rows.slice(0, sample)
	const sides = await sidesOf(
		state,
		shown.flatMap((row) => [row.new_id, row.other_id]),
	)
	const pairs = shown.flatMap(({ new_id, other_id, probability, reasons }) => {
		const [newOne, other] = [sides.get(new_id), sides.get(other_id)]
		return newOne && other ? [{ newOne, other, probability, reasons }] : []
	})
	return { parties, pairs }
}

async function sidesOf(state: RunState, ids: readonly number[]): Promise<Map<number, PairSide>> {
	const { rows } = await sql<PairSide>`
		select p.id, p.name, (select concat_ws(' ', a.postcode, a.place) from address a where a.party_id = p.id order by a.id limit 1) as place,
			(select c.value from channel c where c.party_id = p.id and c.kind = 'mail' order by c.position, c.id limit 1) as mail
		from party p where p.network_id = ${state.ctx.networkId} and p.id = any(${[...ids]}::bigint[])`.execute(state.ctx.db)
	return new Map(rows.map((row) => [row.id, row]))
}
