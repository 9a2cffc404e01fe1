/** Mail addresses, telephone numbers and web addresses of the parties of a batch. */
import { sql } from 'kysely'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'
import type { Unit } from './unit.ts'

const types = {
	party_id: 'bigint',
	kind: 'text',
	value: 'text',
	value_key: 'text',
	position: 'int',
	scope: 'text',
} as const

const rowsOf = (state: RunState, units: readonly Unit[]) =>
	units.flatMap((unit) =>
		unit.channels.map((channel, position) => ({
			party_id: unit.partyId,
			kind: channel.kind,
			value: channel.value,
			value_key: channel.key,
			position,
			scope: unit.kind === 'organisation' && state.publish ? 'public' : 'office',
			alone: unit.channels.filter((each) => each.kind === channel.kind).length === 1,
		})),
	)

/** One for one is replaced in an update, anything else is added. Returns the found parties that changed. */
export async function writeChannels(state: RunState, units: readonly Unit[]): Promise<number[]> {
	const { db, networkId } = state.ctx
	const added = sql`insert into channel (network_id, party_id, kind, value, value_key, position, scope)
		select ${networkId}, party_id, kind, value, value_key, position, scope::scope from`
	const fresh = rowsOf(state, units.filter((unit) => unit.mode === 'create')) // prettier-ignore
	// A new party has each channel once, so there is nothing to look out for.
	if (fresh.length > 0) await sql`${added} ${tableOf(fresh, types)}`.execute(db)
	const found = units.filter((unit) => unit.mode !== 'create')
	const rows = rowsOf(state, found)
	if (rows.length === 0) return []
	const alone = rowsOf(state, found.filter((unit) => unit.mode === 'update')).filter((row) => row.alone) // prettier-ignore
	const replaced = await sql<{ party_id: number }>`
		update channel c set value = u.value, value_key = u.value_key
		from ${tableOf(alone, types)}
		where c.party_id = u.party_id and c.kind = u.kind and (c.value_key <> u.value_key or c.value <> u.value)
			and not exists (select from channel d where d.party_id = c.party_id and d.kind = c.kind and d.id <> c.id)
		returning c.party_id`.execute(db)
	const more = await sql<{ party_id: number }>`
		${added} ${tableOf(rows, types)} on conflict do nothing returning party_id`.execute(db)
	return [...replaced.rows, ...more.rows].map((row) => row.party_id)
}
