/** Questions that find the parties of a batch in the database, one statement each. */
import { sql } from 'kysely'
import type { PlannedParty } from '../row/planned.ts'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'

/** An external id as one key. */
export const idKey = (id: { kind: string; value: string }): string => `${id.kind}\u001f${id.value}`

/** Parties by external id, keyed by `idKey`, and of what kind they are. */
export async function partiesByIds(
	state: RunState,
	parties: readonly PlannedParty[],
): Promise<{ byId: Map<string, number>; kinds: Map<number, PlannedParty['kind']> }> {
	const ids = [...new Map(parties.flatMap((party) => party.ids).map((id) => [idKey(id), id])).values()]
	if (ids.length === 0) return { byId: new Map(), kinds: new Map() }
	const { rows } = await sql<{ kind: string; value: string; party_id: number; party_kind: PlannedParty['kind'] }>`
		select e.kind, e.value, e.party_id, p.kind as party_kind from ${tableOf(ids, { kind: 'text', value: 'text' })}
		join external_id e on e.network_id = ${state.ctx.networkId} and e.source = ${state.source} and e.kind = u.kind and e.value = u.value
		join party p on p.id = e.party_id`.execute(state.ctx.db)
	return {
		byId: new Map(rows.map((row) => [idKey(row), row.party_id])),
		kinds: new Map(rows.map((row) => [row.party_id, row.party_kind])),
	}
}

/** Parties whose content an earlier import has already brought. */
export async function partiesByHashes(state: RunState, parties: readonly PlannedParty[]): Promise<Map<string, number>> {
	const hashes = [...new Set(parties.filter((party) => party.ids.length === 0).map((party) => party.hash))]
	if (hashes.length === 0) return new Map()
	const { rows } = await sql<{ row_hash: string; party_id: number }>`
		select row_hash, party_id from import_row
		where network_id = ${state.ctx.networkId} and source = ${state.source} and row_hash = any(${hashes}::text[])`.execute(
		state.ctx.db,
	)
	return new Map(rows.map((row) => [row.row_hash, row.party_id]))
}

/** Parties of a name that only one of the kind in the network has. */
export async function partiesByName(
	state: RunState,
	kind: PlannedParty['kind'],
	nameKeys: readonly string[],
): Promise<Map<string, number>> {
	if (nameKeys.length === 0) return new Map()
	const { rows } = await sql<{ name_key: string; id: number }>`
		select name_key, min(id) as id from party
		where network_id = ${state.ctx.networkId} and kind = ${kind} and name_key = any(${[...new Set(nameKeys)]}::text[])
		group by name_key having count(*) = 1`.execute(state.ctx.db)
	return new Map(rows.map((row) => [row.name_key, row.id]))
}

/** A name at an organisation as one key. */
export const atKey = (organisationId: number, nameKey: string): string => `${organisationId}\u001f${nameKey}`

/** Persons of a name who have a function at an organisation, keyed by `atKey`. */
export async function personsAt(
	state: RunState,
	pairs: readonly { organisation_id: number; name_key: string }[],
): Promise<Map<string, number>> {
	if (pairs.length === 0) return new Map()
	const { rows } = await sql<{ organisation_id: number; name_key: string; id: number }>`
		select u.organisation_id, u.name_key, min(p.id) as id from ${tableOf(pairs, { organisation_id: 'bigint', name_key: 'text' })}
		join party_function f on f.organisation_id = u.organisation_id
		join party p on p.id = f.person_id and p.name_key = u.name_key
		group by 1, 2`.execute(state.ctx.db)
	return new Map(rows.map((row) => [atKey(row.organisation_id, row.name_key), row.id]))
}

/** What is known of parties that ids point at, to see whether the row can be about them. */
export async function traitsOf(
	state: RunState,
	ids: readonly number[],
): Promise<Map<number, { name_key: string; keys: string[] }>> {
	if (ids.length === 0) return new Map()
	const { rows } = await sql<{ id: number; name_key: string; keys: string[] }>`
		select p.id, p.name_key,
			array(select a.postcode from address a where a.party_id = p.id and a.postcode is not null)
				|| array(select c.value_key from channel c where c.party_id = p.id) as keys
		from party p where p.id = any(${[...new Set(ids)]}::bigint[])`.execute(state.ctx.db)
	return new Map(rows.map(({ id, name_key, keys }) => [id, { name_key, keys }]))
}
