/**
 * Everything about oneself that one may see, to read and to take along (GDPR, articles 15 and 20): the account, and each own
 * record as the rule of visibility shows it to the person. What only the office sees (notes, what was said in contacts, earlier
 * versions) is not in it; the page says whom to ask. `own-tables.ts` decides of each table.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { claimVisibleTo } from '../competences/claim.visibility.ts'
import { documentVisibleTo } from '../documents/document.visibility.ts'
import {
	chosenOf,
	columnsFor,
	customSql,
	detailVisibleTo,
	nearTo,
	visibleTo,
	type SeenField,
} from '../parties/party.visibility.ts'
import { contactKinds } from '../relations/relations.schema.ts'
import { dataOfAccount } from './account-data.queries.ts'
import { rowsOf, type OwnRow, type OwnSection } from './own-rows.ts'

/** Columns that say nothing about the person: numbers of rows, and forms in which values are compared. */
const internal = /^(id|network_id|party_id|person_id|identity_id|scopes|version|custom)$|_key$/

/** A field of the office with what was chosen in words, instead of all that could have been. */
function saidField(row: OwnRow): OwnRow {
	const chosen = chosenOf(row as SeenField)
	return chosen.length > 0 ? { ...row, settings: null, value: chosen.map(({ label }) => label) } : row
}

const plain = (row: OwnRow): OwnRow =>
	Object.fromEntries(
		Object.entries(row).filter(
			([name, value]) => !internal.test(name) && value !== null && value !== '' && JSON.stringify(value) !== '{}',
		),
	)

/** @throws Refusal `common.not-found` for visitors, and while somebody looks through the eyes of somebody else */
export async function ownData(ctx: Context): Promise<OwnSection[]> {
	const { viewer } = ctx
	if (viewer.kind !== 'account' || !viewer.account?.id || viewer.readOnly)
		throw new Refusal('not-found', 'common.not-found')
	const records = await Promise.all(viewer.persons.map((id) => ofRecord(ctx, id)))
	return [...(await dataOfAccount(ctx, viewer.account.id)), ...records.flat()]
		.map((section) => ({ ...section, rows: section.rows.map(plain) }))
		.filter(({ rows }) => rows.length > 0)
}

async function ofRecord({ db, viewer, today }: Context, id: number): Promise<OwnSection[]> {
	return db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (tx) => {
			const { rows: found } = await sql<{
				row: OwnRow & { id: number; network_id: number; scopes: unknown }
				network: string
			}>`
				select to_jsonb(p) as row, n.name as network from party p join network n on n.id = p.network_id
				where p.id = ${id} and ${visibleTo(viewer, today, 'p')}`.execute(tx)
			if (!found[0]) return []
			const { row, network } = found[0]
			await sql`select set_config('flechtwerk.network', ${String(row.network_id)}, true)`.execute(tx)
			const near = nearTo(viewer, row)
			const hanging = (table: string) =>
				rowsOf(
					sql`select h.* from ${sql.table(table)} h where h.party_id = ${id} and ${detailVisibleTo(near, 'h')} order by h.id`,
				)
			const all = (table: string) =>
				rowsOf(sql`select h.* from ${sql.table(table)} h where h.party_id = ${id} order by h.id`)
			const { rows } = await sql<Record<string, OwnRow[]>>`select
				${customSql(near, today, 'p')} as custom_field, ${hanging('address')} as address, ${hanging('channel')} as channel,
				${rowsOf(sql`select o.name as organisation, h.kind, h.title, h.during, h.scope from party_function h
					join party o on o.id = h.organisation_id where h.person_id = ${id} and ${detailVisibleTo(near, 'h')} order by h.id`)} as party_function,
				${rowsOf(sql`select t.label as type, h.during from membership h join membership_type t on t.id = h.type_id
					where h.party_id = ${id} order by h.id`)} as membership,
				${rowsOf(sql`select t.label as membership, h.during, f.* from membership h join membership_type t on t.id = h.type_id
					cross join jsonb_to_recordset((${customSql(near, today, 'p', 'h')})::jsonb) f (key text, label jsonb, type text, settings jsonb, value jsonb)
					where h.party_id = ${id} order by h.id`)} as membership_field,
				${rowsOf(sql`select c.labels as competence, h.* from claim h join competence c on c.id = h.competence_id
					where h.party_id = ${id} and ${claimVisibleTo(near, 'h')} order by h.id`)} as claim,
				${rowsOf(sql`select t.title, t.due_on, t.created_at, t.done_at from task t where t.person_id = ${id} order by t.id`)} as task,
				${rowsOf(sql`select i.kind, i.happened_on from interaction_party i where i.party_id = ${id} and i.kind = any(${[...contactKinds]}::text[])
					order by i.happened_on, i.id`)} as interaction,
				${rowsOf(sql`select h.title, h.kind, h.dated_on, h.created_at from document h
					where h.subject_id = ${id} and ${documentVisibleTo(near, today, 'h')} order by h.id`)} as document,
				${rowsOf(sql`select h.kind, h.set_at from picture h where h.subject_id = ${id} order by h.id`)} as picture,
				${rowsOf(sql`select h.sent_at from claim_reminder h where h.party_id = ${id} order by h.id`)} as claim_reminder,
				${rowsOf(sql`select h.started_at, h.ended_at from seeing_as h where h.person_id = ${id} order by h.id`)} as seeing_as,
				${all('listing')} as listing, ${all('consent')} as consent, ${all('opt_out')} as opt_out
				from party p where p.id = ${id}`.execute(tx)
			const party = { table: 'party', network, rows: [columnsFor(viewer, row) as OwnRow] }
			const said = (table: string, list: OwnRow[]) =>
				table === 'custom_field' || table === 'membership_field' ? list.map(saidField) : list
			return [party, ...Object.entries(rows[0]!).map(([table, list]) => ({ table, network, rows: said(table, list) }))]
		})
}
