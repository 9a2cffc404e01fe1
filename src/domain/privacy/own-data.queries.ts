/**
 * Everything about oneself that one may see, to read and to take along (GDPR, articles 15 and 20): the account, and each own
 * record as the rule of visibility shows it to the person. What only the office sees (notes, timeline, earlier versions) is not
 * in it; the page says whom to ask.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { claimVisibleTo } from '../competences/claim.visibility.ts'
import {
	chosenOf,
	columnsFor,
	customSql,
	detailVisibleTo,
	nearTo,
	visibleTo,
	type SeenField,
} from '../parties/party.visibility.ts'

export type OwnRow = Record<string, unknown>
/** Rows of one kind; `table` is how the database calls them, `network` whose they are, null for the instance. */
export type OwnSection = { table: string; network: string | null; rows: OwnRow[] }

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
	return [...(await ofAccount(ctx, viewer.account.id)), ...records.flat()]
		.map((section) => ({ ...section, rows: section.rows.map(plain) }))
		.filter(({ rows }) => rows.length > 0)
}

const rowsOf = (query: RawBuilder<unknown>) => sql`(select coalesce(json_agg(d), '[]') from (${query}) d)`

async function ofAccount({ db }: Context, id: string): Promise<OwnSection[]> {
	const { rows } = await sql<Record<string, OwnRow[]>>`select
		${rowsOf(sql`select name, email, email_verified, locale, two_factor_enabled, created_at from auth."user" where id = ${id}`)} as account,
		${rowsOf(sql`select created_at, updated_at, ip_address, user_agent from auth.session where user_id = ${id} order by created_at`)} as session,
		${rowsOf(sql`select name, created_at from auth.passkey where user_id = ${id} order by created_at`)} as passkey,
		${rowsOf(sql`select n.name as network, g.role, r.name as name, g.during from role_grant g left join network n on n.id = g.network_id
			left join network_role r on r.network_id = g.network_id and r.key = g.own_role where g.account_id = ${id} order by lower(g.during), g.id`)} as role_grant,
		${rowsOf(sql`select n.name as network, p.name as organisation, c.mail, c.asked_at, c.answered_at, c.confirmed from colleague_request c
			join network n on n.id = c.network_id join party p on p.id = c.organisation_id where c.account_id = ${id} order by c.id`)} as colleague_request,
		${rowsOf(sql`select * from alerts_of(${id})`)} as search_alert,
		${rowsOf(sql`select n.name as network, j.action, j.at from journal j left join network n on n.id = j.network_id
			where j.actor_account = ${id} order by j.id desc limit 10000`)} as journal`.execute(db)
	return Object.entries(rows[0]!).map(([table, found]) => ({ table, network: null, rows: found }))
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
				${all('listing')} as listing, ${all('consent')} as consent, ${all('opt_out')} as opt_out
				from party p where p.id = ${id}`.execute(tx)
			const party = { table: 'party', network, rows: [columnsFor(viewer, row) as OwnRow] }
			const said = (table: string, list: OwnRow[]) =>
				table === 'custom_field' || table === 'membership_field' ? list.map(saidField) : list
			return [party, ...Object.entries(rows[0]!).map(([table, list]) => ({ table, network, rows: said(table, list) }))]
		})
}
