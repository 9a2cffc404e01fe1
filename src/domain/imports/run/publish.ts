import { sql } from 'kysely'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'
import type { Unit } from './unit.ts'

/**
 * Opens the organisations of a batch to the public: those that are members today, and the channels that the file names.
 * A listing that somebody has set stays as it is. Persons are never published by an import. Returns the parties it changed.
 */
export async function publishOrganisations(state: RunState, units: readonly Unit[]): Promise<number[]> {
	const organisations = units.filter((unit) => unit.kind === 'organisation')
	if (!state.publish || organisations.length === 0) return []
	const ids = organisations.map((unit) => unit.partyId)
	const { networkId, today, db } = state.ctx
	const listed = await sql<{ party_id: number }>`
		insert into listing (network_id, party_id, scope, during)
		select ${networkId}, id, 'public', daterange(${today}::date, null) from unnest(${ids}::bigint[]) u (id)
		where exists (select from membership m where m.party_id = u.id and m.network_id = ${networkId} and m.during @> ${today}::date)
			and not exists (select from listing l where l.party_id = u.id and l.during && daterange(${today}::date, null))
		returning party_id`.execute(db)
	// New ones have theirs open from the start.
	const channels = organisations
		.filter((unit) => unit.mode !== 'create')
		.flatMap((unit) => unit.channels.map(({ kind, key }) => ({ party_id: unit.partyId, kind, value_key: key })))
	const opened = channels.length === 0 ? { rows: [] } : await sql<{ party_id: number }>`
		update channel c set scope = 'public' from ${tableOf(channels, { party_id: 'bigint', kind: 'text', value_key: 'text' })}
		where c.party_id = u.party_id and c.kind = u.kind and c.value_key = u.value_key and c.scope = 'office' and c.network_id = ${networkId}
		returning c.party_id`.execute(db) // prettier-ignore
	return [...listed.rows, ...opened.rows].map((row) => row.party_id)
}
