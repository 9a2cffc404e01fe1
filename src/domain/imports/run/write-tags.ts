import { sql } from 'kysely'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'
import type { Unit } from './unit.ts'

/** Tags of a batch; those that the network does not have are made. Returns the parties that got one. */
export async function writeTags(state: RunState, units: readonly Pick<Unit, 'partyId' | 'tags'>[]): Promise<number[]> {
	const tagged = units.filter((unit) => unit.tags.length > 0)
	if (tagged.length === 0) return []
	await makeTags(
		state,
		tagged.flatMap((unit) => unit.tags),
	)
	const rows = tagged.flatMap((unit) =>
		unit.tags.map((name) => ({ subject_id: unit.partyId, tag_id: state.tags.get(name) })),
	)
	const { rows: written } = await sql<{ subject_id: number }>`
		insert into tagging (network_id, tag_id, subject_id)
		select ${state.ctx.networkId}, tag_id, subject_id from ${tableOf(rows, { subject_id: 'bigint', tag_id: 'bigint' })}
		on conflict do nothing returning subject_id`.execute(state.ctx.db)
	return written.map((row) => row.subject_id)
}

/** Names differ by case only where the database says so: it folds letters by rules of its own. */
async function makeTags(state: RunState, names: readonly string[]): Promise<void> {
	const missing = [...new Set(names)].filter((name) => !state.tags.has(name))
	if (missing.length === 0) return
	await sql`
		insert into tag (network_id, name) select ${state.ctx.networkId}, name from unnest(${missing}::text[]) u (name)
		on conflict do nothing`.execute(state.ctx.db)
	const { rows } = await sql<{ name: string; id: number }>`
		select u.name, t.id from unnest(${missing}::text[]) u (name)
		join tag t on t.network_id = ${state.ctx.networkId} and lower(t.name) = lower(u.name)`.execute(state.ctx.db)
	for (const { name, id } of rows) state.tags.set(name, id)
}
