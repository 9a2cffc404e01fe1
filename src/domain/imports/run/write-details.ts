/** What hangs on the parties of a batch: ids, addresses, opt-outs, tags, notes, claims. Each returns the parties it changed. */
import { sql } from 'kysely'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'
import type { Unit } from './unit.ts'

type Changed = Promise<number[]>

const partiesOf = (result: { rows: { party_id: number }[] }): number[] => result.rows.map((row) => row.party_id)

/** The scope of a new detail: that of the column by default, but nothing new becomes public by itself where a listing is open. */
const quietScope = (state: RunState) => sql`case
	when u.kind <> 'organisation' then 'office'
	when ${state.publish} or not exists (select from listing l where l.party_id = u.party_id and l.during @> ${state.ctx.today}::date) then 'public'
	else 'office' end::scope`

/** External ids; one that belongs to another party stays there. */
export async function writeIds(state: RunState, units: readonly Unit[]): Changed {
	const rows = units.flatMap((unit) => unit.ids.map((id) => ({ party_id: unit.partyId, ...id })))
	if (rows.length === 0) return []
	return partiesOf(
		await sql<{ party_id: number }>`
			insert into external_id (network_id, source, kind, value, party_id)
			select ${state.ctx.networkId}, ${state.source}, kind, value, party_id from ${tableOf(rows, { party_id: 'bigint', kind: 'text', value: 'text' })}
			on conflict do nothing returning party_id`.execute(state.ctx.db),
	)
}

/** By the hash of their content, rows without an id are known again. That changes no party. */
export async function writeHashes(state: RunState, units: readonly Unit[]): Changed {
	const rows = units
		.filter((unit) => unit.ids.length === 0)
		.flatMap((unit) => unit.hashes.map((row_hash) => ({ party_id: unit.partyId, row_hash })))
	if (rows.length === 0) return []
	await sql`
		insert into import_row (network_id, source, row_hash, party_id)
		select ${state.ctx.networkId}, ${state.source}, row_hash, party_id from ${tableOf(rows, { party_id: 'bigint', row_hash: 'text' })}
		on conflict do nothing`.execute(state.ctx.db)
	return []
}

/** One address of a kind is kept up to date; further ones are the work of people. */
export async function writeAddresses(state: RunState, units: readonly Unit[]): Changed {
	const rows = units.flatMap((unit) =>
		unit.address
			? [
					{
						...unit.address,
						district_code: unit.address.district,
						party_id: unit.partyId,
						kind: unit.kind,
						address_kind: unit.address.kind,
						mode: unit.mode,
					},
				]
			: [],
	)
	if (rows.length === 0) return []
	const types = {
		party_id: 'bigint', kind: 'text', address_kind: 'text', mode: 'text', care_of: 'text', street: 'text', post_box: 'text', postcode: 'text',
		place: 'text', country: 'text', district_code: 'text', latitude: 'real', longitude: 'real',
	} as const // prettier-ignore
	const found = rows.filter((row) => row.mode !== 'create')
	const changed = found.length === 0 ? [] : await updateAddresses(state, found, types)
	const made = await sql<{ party_id: number }>`
		insert into address (network_id, party_id, kind, care_of, street, post_box, postcode, place, country, district_code, latitude, longitude, scope)
		select ${state.ctx.networkId}, party_id, address_kind, care_of, street, post_box, postcode, place, country, district_code, latitude, longitude, ${quietScope(state)}
		from ${tableOf(rows, types)}
		where u.mode = 'create' or not exists (select from address a where a.party_id = u.party_id and a.kind = u.address_kind)
		returning party_id`.execute(state.ctx.db)
	return [...changed, ...partiesOf(made)]
}

async function updateAddresses<Row extends object>(
	state: RunState,
	rows: readonly Row[],
	types: Parameters<typeof tableOf<Row>>[1],
): Changed {
	const columns = ['care_of', 'street', 'post_box', 'postcode', 'place']
	const now = columns.map(
		(column) =>
			sql`case when u.mode = 'fill' then coalesce(${sql.ref(`a.${column}`)}, ${sql.ref(`u.${column}`)}) else coalesce(${sql.ref(`u.${column}`)}, ${sql.ref(`a.${column}`)}) end as ${sql.ref(column)}`,
	)
	return partiesOf(
		await sql<{ party_id: number }>`
			update address a set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`n.${column}`)}`))}, country = n.country,
				district_code = case when n.moved then n.district_code else a.district_code end,
				latitude = case when n.moved then n.latitude else a.latitude end, longitude = case when n.moved then n.longitude else a.longitude end
			from (
				select a.id, ${sql.join(now)}, case when u.mode = 'fill' or u.place is null then a.country else u.country end as country,
					u.district_code, u.latitude, u.longitude,
					u.mode <> 'fill' and (u.place is distinct from a.place or u.postcode is distinct from a.postcode or a.district_code is null) and u.district_code is not null as moved
				from ${tableOf(rows, types)}
				join address a on a.party_id = u.party_id and a.kind = u.address_kind
					and not exists (select from address b where b.party_id = a.party_id and b.kind = a.kind and b.id < a.id)
			) n
			where a.id = n.id and row(${sql.join(columns.map((column) => sql.ref(`a.${column}`)))}, a.country) is distinct from row(${sql.join(columns.map((column) => sql.ref(`n.${column}`)))}, n.country)
			returning a.party_id`.execute(state.ctx.db),
	)
}

/** Opt-outs are only ever added. */
export async function writeOptOuts(state: RunState, units: readonly Unit[]): Changed {
	const rows = units.flatMap((unit) => unit.optOuts.map((kind) => ({ party_id: unit.partyId, kind })))
	if (rows.length === 0) return []
	await withdrawMailing(state, rows.filter(({ kind }) => kind === 'bulk-mail')) // prettier-ignore
	return partiesOf(
		await sql<{ party_id: number }>`
			insert into opt_out (network_id, party_id, kind, source, since)
			select ${state.ctx.networkId}, party_id, kind, ${`import ${state.importId}`}, ${state.ctx.today}::date from ${tableOf(rows, { party_id: 'bigint', kind: 'text' })}
			on conflict do nothing returning party_id`.execute(state.ctx.db),
	)
}

/**
 * Whoever wants no bulk mail has withdrawn the consent to it: a given one ends, and where there is none, that it is withheld is
 * kept as one that never held.
 */
async function withdrawMailing(state: RunState, rows: readonly { party_id: number }[]): Promise<void> {
	if (rows.length === 0) return
	const { db, networkId } = state.ctx
	const of = tableOf(rows, { party_id: 'bigint' })
	await sql`
		update consent c set withdrawn_at = greatest(now(), c.given_at)
		from ${of} where c.party_id = u.party_id and c.purpose = 'mailing' and c.withdrawn_at is null and c.network_id = ${networkId}`.execute(
		db,
	)
	await sql`
		insert into consent (network_id, party_id, purpose, scope, text_version, source, given_at, withdrawn_at)
		select ${networkId}, u.party_id, 'mailing', 'members', '', ${`import ${state.importId}`}, now(), now()
		from ${of} join party p on p.id = u.party_id and p.kind = 'person'
		where not exists (select from consent c where c.party_id = u.party_id and c.purpose = 'mailing')`.execute(db)
}

/** Notes that are not there yet, word by word. */
export async function writeNotes(state: RunState, units: readonly Pick<Unit, 'partyId' | 'notes'>[]): Changed {
	const rows = units.flatMap((unit) => unit.notes.map(({ body, on }) => ({ party_id: unit.partyId, body, on })))
	if (rows.length === 0) return []
	const { account } = state.ctx.viewer
	return partiesOf(
		await sql<{ party_id: number }>`
			insert into note (network_id, subject_id, body, author_account, author_name, created_at)
			select ${state.ctx.networkId}, party_id, body, ${account?.id || null}, ${account?.name ?? null},
				coalesce(u.on + time '12:00' at time zone 'UTC', now())
			from ${tableOf(rows, { party_id: 'bigint', body: 'text', on: 'date' })}
			where not exists (select from note n where n.subject_id = u.party_id and n.body = u.body)
			returning subject_id as party_id`.execute(state.ctx.db),
	)
}

/** Claims of competences, self-declared; what is claimed already stays as it is. */
export async function writeClaims(state: RunState, units: readonly Unit[]): Changed {
	const rows = units.flatMap((unit) =>
		unit.competences.map((competence_id) => ({ party_id: unit.partyId, kind: unit.kind, competence_id })),
	)
	if (rows.length === 0) return []
	return partiesOf(
		await sql<{ party_id: number }>`
			insert into claim (network_id, party_id, competence_id, scope)
			select ${state.ctx.networkId}, party_id, competence_id, ${quietScope(state)} from ${tableOf(rows, { party_id: 'bigint', kind: 'text', competence_id: 'int' })}
			on conflict do nothing returning party_id`.execute(state.ctx.db),
	)
}
