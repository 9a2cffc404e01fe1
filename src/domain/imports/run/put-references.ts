import { sql } from 'kysely'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'

/** In an own field of a party, the number of another one. */
export type WantedReference = { party_id: number; field: string; other: number }

/** Fills own fields that refer to other records. Returns the parties whose fields changed. */
export async function putReferences(state: RunState, wanted: readonly WantedReference[]): Promise<number[]> {
	if (wanted.length === 0) return []
	// The first row that says something counts, as everywhere.
	const once = new Map(wanted.toReversed().map((each) => [`${each.party_id} ${each.field}`, each]))
	const { rows } = await sql<{ id: number }>`
		update party p set custom = p.custom || w.given
		from (
			select u.party_id, jsonb_object_agg(u.field, u.other) as given
			from ${tableOf([...once.values()], { party_id: 'bigint', field: 'text', other: 'bigint' })} group by u.party_id
		) w
		where p.id = w.party_id and p.network_id = ${state.ctx.networkId} and not p.custom @> w.given returning p.id`.execute(
		state.ctx.db,
	)
	return rows.map(({ id }) => id)
}
