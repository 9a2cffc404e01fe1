/** The rows by which parties are compared: made anew for those that have changed, and read. */
import { sql } from 'kysely'
import { ahead } from '#platform/ahead.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { keysOf } from '../likeness/block-keys.ts'
import { traitsOf, type Recorded, type Traits } from '../likeness/traits.ts'
import { atOnce } from './limits.ts'

/**
 * Makes the missing rows of a network, or of the given parties only. Rows go when something of their party changes, so whoever has
 * none is new or changed.
 */
export async function renewLikeness(
	db: DatabaseTransaction,
	networkId: number,
	ids: readonly number[] | null = null,
): Promise<void> {
	// The next parties are read while these are being thought about.
	for await (const rows of ahead(recordedOf(db, networkId, ids))) {
		const made = rows.map((party) => {
			const traits = traitsOf(party)
			return { id: party.id, kind: party.kind, keys: keysOf(traits), traits }
		})
		await sql`
			insert into party_likeness (id, network_id, kind, keys, traits)
			select id, ${networkId}, kind, keys, traits
			from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as made (id bigint, kind text, keys int[], traits jsonb)
			on conflict do nothing`.execute(db)
	}
}

async function* recordedOf(
	db: DatabaseTransaction,
	networkId: number,
	ids: readonly number[] | null,
): AsyncGenerator<(Recorded & { id: number })[]> {
	for (let after = 0; ;) {
		const rows = await recorded(db, networkId, ids, after)
		if (rows.length === 0) return
		after = rows.at(-1)!.id
		yield rows
	}
}

async function recorded(
	db: DatabaseTransaction,
	networkId: number,
	ids: readonly number[] | null,
	after: number,
): Promise<(Recorded & { id: number })[]> {
	const these = ids ? sql`and p.id = any(${[...ids]}::bigint[])` : sql``
	const { rows: missing } = await sql<{ id: number }>`
		select p.id from party p where p.network_id = ${networkId} and p.id > ${after} ${these}
			and not exists (select from party_likeness l where l.id = p.id)
		order by p.id limit ${atOnce}`.execute(db)
	const chosen = sql`any(${missing.map(({ id }) => id)}::bigint[])`
	// Each table once, by the numbers: within an import the database does not know yet how large the network has become.
	const { rows } = await sql<Recorded & { id: number }>`
		select p.id, p.kind, p.name, p.legal_form, p.register_number, p.vat_id, p.given_name, p.family_name, p.salutation, p.born_on,
			coalesce(a.addresses, '[]') as addresses, coalesce(c.channels, '[]') as channels, coalesce(f.organisations, '{}') as organisations
		from party p
		left join (select party_id, json_agg(json_build_object('street', street, 'postcode', postcode, 'place', place) order by id) as addresses
			from address where party_id = ${chosen} group by party_id) a on a.party_id = p.id
		left join (select party_id, json_agg(json_build_object('kind', kind, 'key', value_key) order by position, id) as channels
			from channel where party_id = ${chosen} group by party_id) c on c.party_id = p.id
		left join (select f.person_id, array_agg(o.name order by f.id) as organisations
			from party_function f join party o on o.id = f.organisation_id where f.person_id = ${chosen} group by f.person_id) f on f.person_id = p.id
		where p.network_id = ${networkId} and p.id = ${chosen} order by p.id`.execute(db)
	return rows
}

/** What these parties are compared by; those without a row are missing. */
export async function readTraits(
	db: Database | DatabaseTransaction,
	networkId: number,
	ids: readonly number[],
): Promise<Map<number, Traits>> {
	const { rows } = await sql<{ id: number; traits: Traits }>`
		select id, traits from party_likeness where network_id = ${networkId} and id = any(${[...ids]}::bigint[])`.execute(db)
	return new Map(rows.map(({ id, traits }) => [id, traits]))
}
