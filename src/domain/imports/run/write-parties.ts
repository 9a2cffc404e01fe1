/** Writes the records themselves: identities with their slugs, new parties, and what differs in found ones. */
import { sql } from 'kysely'
import type { RunState } from './run-state.ts'
import { tableOf } from './table-of.ts'
import type { Unit } from './unit.ts'
import { writeIdentities } from './write-identities.ts'

/** Gives new units their numbers, in one go. */
export async function allocateParties(state: RunState, units: readonly Unit[]): Promise<void> {
	const fresh = units.filter((unit) => unit.partyId === 0)
	const ids = await nextNumbers(state, 'subject', fresh.length)
	fresh.forEach((unit, index) => (unit.partyId = ids[index]!))
}

/** So many numbers of a sequence. */
export async function nextNumbers(state: RunState, table: 'subject' | 'identity', count: number): Promise<number[]> {
	if (count === 0) return []
	// The name of the sequence is looked up once, not once a row.
	const { rows } = await sql<{ id: number }>`
		with sequence as materialized (select pg_get_serial_sequence(${table}, 'id')::regclass as numbers)
		select nextval(numbers) as id from sequence, generate_series(1, ${count}::int)`.execute(state.ctx.db)
	return rows.map((row) => row.id)
}

/** New parties, each with an identity of its own. */
export async function createParties(state: RunState, units: readonly Unit[]): Promise<void> {
	const fresh = units.filter((unit) => unit.mode === 'create')
	if (fresh.length === 0) return
	const { db, networkId } = state.ctx
	const identities = await nextNumbers(state, 'identity', fresh.length)
	const ids = fresh.map((unit) => ({ id: unit.partyId, kind: unit.kind }))
	await Promise.all([
		writeIdentities(state, fresh, identities),
		sql`insert into subject (id, network_id, kind) select id, ${networkId}, kind from ${tableOf(ids, { id: 'bigint', kind: 'text' })}`.execute(
			db,
		),
	])
	const rows = fresh.map((unit, index) => ({ ...rowOf(unit), identity_id: identities[index]! }))
	await sql`
		insert into party (id, network_id, identity_id, kind, name, name_key, organisation_kind, legal_form, size_class, employees, founded,
			register_number, vat_id, summary, description, salutation, title, given_name, family_name, born_on, custom)
		select id, ${networkId}, identity_id, kind, name, name_key, organisation_kind, legal_form, size_class, employees, founded,
			register_number, vat_id, summary::jsonb, description::jsonb, salutation, title, given_name, family_name, born_on, custom::jsonb
		from ${tableOf(rows, { ...columnTypes, identity_id: 'bigint', kind: 'text' })}`.execute(db)
}

const columnTypes = {
	id: 'bigint',
	name: 'text',
	name_key: 'text',
	organisation_kind: 'text',
	legal_form: 'text',
	size_class: 'text',
	employees: 'int',
	founded: 'int',
	register_number: 'text',
	vat_id: 'text',
	summary: 'text',
	description: 'text',
	salutation: 'text',
	title: 'text',
	given_name: 'text',
	family_name: 'text',
	born_on: 'date',
	custom: 'text',
} as const

const rowOf = (unit: Unit) => ({
	id: unit.partyId,
	kind: unit.kind,
	name: unit.name,
	name_key: unit.nameKey,
	...unit.columns,
})

/**
 * Found parties: a filled cell that differs changes an `update` and fills gaps of a `fill`; an empty one changes nothing.
 * Returns the parties that really changed.
 */
export async function updateParties(state: RunState, units: readonly Unit[]): Promise<number[]> {
	const found = units.filter((unit) => unit.mode === 'update' || unit.mode === 'fill')
	if (found.length === 0) return []
	const rows = found.map((unit) => ({
		...rowOf(unit),
		// Rows that have nothing but an id say nothing of the name.
		name: unit.name || null,
		name_key: unit.name ? unit.nameKey : null,
		organisation_kind: unit.kindGiven ? unit.columns.organisation_kind : null,
		fill: unit.mode === 'fill',
	}))
	const settled = (column: string) =>
		sql`case when u.fill then coalesce(${sql.ref(`p.${column}`)}, ${sql.ref(`u.${column}`)}) else coalesce(${sql.ref(`u.${column}`)}, ${sql.ref(`p.${column}`)}) end`
	const kept = (column: string) =>
		sql`case when u.fill then ${sql.ref(`p.${column}`)} else coalesce(${sql.ref(`u.${column}`)}, ${sql.ref(`p.${column}`)}) end`
	// Texts are merged by language, fields of the office by their key.
	const merged = (column: string) =>
		sql`case when u.fill then ${sql.ref(`u.${column}`)}::jsonb || ${sql.ref(`p.${column}`)} else ${sql.ref(`p.${column}`)} || ${sql.ref(`u.${column}`)}::jsonb end`
	const plain = [
		'legal_form',
		'size_class',
		'employees',
		'founded',
		'register_number',
		'vat_id',
		'salutation',
		'title',
		'given_name',
		'family_name',
		'born_on',
	]
	const now = sql.join([
		...['name', 'name_key', 'organisation_kind'].map((column) => sql`${kept(column)} as ${sql.ref(column)}`),
		...plain.map((column) => sql`${settled(column)} as ${sql.ref(column)}`),
		...['summary', 'description', 'custom'].map((column) => sql`${merged(column)} as ${sql.ref(column)}`),
	])
	const columns = ['name', 'name_key', 'organisation_kind', ...plain, 'summary', 'description', 'custom']
	const { rows: changed } = await sql<{ id: number }>`
		update party p set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`n.${column}`)}`))}, version = p.version + 1, changed_at = now()
		from (select p.id, ${now} from ${tableOf(rows, { ...columnTypes, fill: 'boolean' })} join party p on p.id = u.id) n
		where p.id = n.id and p.network_id = ${state.ctx.networkId}
			and row(${sql.join(columns.map((column) => sql.ref(`p.${column}`)))}) is distinct from row(${sql.join(columns.map((column) => sql.ref(`n.${column}`)))})
		returning p.id`.execute(state.ctx.db)
	return changed.map((row) => row.id)
}

/** Parties of which only details changed become newer, too: whoever edits an older version is told. */
export async function touchParties(state: RunState, ids: readonly number[]): Promise<void> {
	if (ids.length === 0) return
	await sql`update party set version = version + 1, changed_at = now() where id = any(${ids}::bigint[]) and network_id = ${state.ctx.networkId}`.execute(
		state.ctx.db,
	)
}
