import { sql } from 'kysely'
import type { RelationshipKind } from '../../relations/relations.schema.ts'
import { breaks } from '../../relations/refusals.ts'
import { inOrder } from '../../relations/relationships/refuse-impossible.ts'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'

export type WantedRelationship = { kind: RelationshipKind; from_id: number; to_id: number }

/** Writes relationships that are not there yet; those that would close a circle are refused. Returns the parties that got one. */
export async function putRelationships<Wanted extends WantedRelationship>(
	state: RunState,
	wanted: readonly Wanted[],
): Promise<{ changed: number[]; refused: Wanted[] }> {
	const once = new Map(
		wanted.map((each) => {
			const [from_id, to_id] = inOrder({ kind: each.kind, fromId: each.from_id, toId: each.to_id })
			return [`${each.kind} ${from_id} ${to_id}`, { ...each, from_id, to_id }]
		}),
	)
	const changed: number[] = []
	const refused: Wanted[] = []
	await putOrHalve(state, [...once.values()], changed, refused)
	return { changed, refused }
}

/** Circles are rare: all at once, and by halves when there is one. */
async function putOrHalve<Wanted extends WantedRelationship>(
	state: RunState,
	wanted: readonly Wanted[],
	changed: number[],
	refused: Wanted[],
): Promise<void> {
	if (wanted.length === 0) return
	const { db, networkId } = state.ctx
	await sql`savepoint relationships`.execute(db)
	try {
		const { rows } = await sql<{ from_id: number; to_id: number }>`
			insert into relationship (network_id, kind, from_id, to_id)
			select ${networkId}, u.kind, u.from_id, u.to_id from ${tableOf(wanted, { kind: 'text', from_id: 'bigint', to_id: 'bigint' })}
			where not exists (select from relationship r where r.from_id = u.from_id and r.to_id = u.to_id and r.kind = u.kind)
			returning from_id, to_id`.execute(db)
		await sql`release savepoint relationships`.execute(db)
		for (const { from_id, to_id } of rows) changed.push(from_id, to_id)
	} catch (error) {
		await sql`rollback to savepoint relationships`.execute(db)
		if (!breaks(error, 'relationship_without_circle')) throw error
		if (wanted.length === 1) return void refused.push(wanted[0]!)
		const half = Math.ceil(wanted.length / 2)
		await putOrHalve(state, wanted.slice(0, half), changed, refused)
		await putOrHalve(state, wanted.slice(half), changed, refused)
	}
}
