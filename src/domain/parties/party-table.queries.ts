/**
 * The member table: which parties fit a question, in which order, and what their rows show. Two statements, whatever is
 * asked: one counts, one fetches a page. Both start from `visibleIn`.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { asOffice, refuseOutsideOffice } from './as-office.ts'
import { customSql, detailVisibleTo, type SeenField } from './party.visibility.ts'
import type { FunctionKind, OrganisationKind, SizeClass } from './party.schema.ts'
import { fitting, stretch } from './table/fitting-rows.ts'
import { provenOn } from './table/proven-on.ts'
import { shownFirst } from './table/shown-membership.ts'
import { membershipKey, ownKey, rowsPerPage, type MembershipState, type TableQuestion } from './table/table-question.ts'

export type TableRow = {
	id: number
	name: string
	organisationKind: OrganisationKind | null
	size: SizeClass | null
	place: string | null
	/** NUTS-3 code. */
	district: string | null
	claims: number
	/** Claims that rest on more than the party's own word today. */
	proven: number
	tags: string[]
	/** ISO day: begin of the last uninterrupted time of membership. */
	since: string | null
	/** ISO day: the last day of it, when one is known. */
	until: string | null
	membership: { type: Localized; status: MembershipState } | null
	listed: boolean
	changedAt: Date
	/** Organisations: whom to call. Persons: what they are, and where. */
	function: { kind: FunctionKind; title: string | null; partyId: number; name: string } | null
	mail: string | null
	phone: string | null
	/** What it says in the fields of the office; empty unless one of them is a chosen column. */
	fields: SeenField[]
	/** The same of the membership that the row shows. */
	membershipFields: SeenField[]
}

/** The rows of one page. */
export async function tableRows(ctx: Context, networkId: number, question: TableQuestion): Promise<TableRow[]> {
	return reading(ctx, networkId, question, (inside) =>
		rowsAt(inside, networkId, question, (question.page - 1) * rowsPerPage, rowsPerPage),
	)
}

/** A segment may ask what the second lock shows only to whoever reads in the name of the network. */
async function reading<Result>(
	ctx: Context,
	networkId: number,
	{ segment }: TableQuestion,
	read: (ctx: Context) => Promise<Result>,
): Promise<Result> {
	refuseOutsideOffice(ctx, networkId)
	return segment === null ? read(ctx) : asOffice(ctx, networkId, read)
}

/** How many parties fit the question. */
export async function countRows(ctx: Context, networkId: number, question: TableQuestion): Promise<number> {
	const { rows } = await reading(ctx, networkId, question, ({ db }) =>
		sql<{ count: number }>`
			select count(*)::int as count from ${fitting(ctx, networkId, question)} o`.execute(db),
	)
	return rows[0]!.count
}

/** The ids of all parties that fit, at most `limit`: for what is done to all of them at once. */
export async function fittingParties(
	ctx: Context,
	networkId: number,
	question: TableQuestion,
	limit: number,
): Promise<number[]> {
	const { rows } = await reading(ctx, networkId, question, ({ db }) =>
		sql<{ id: number }>`
			select o.id from ${fitting(ctx, networkId, question)} o order by o.id limit ${limit}`.execute(db),
	)
	return rows.map((row) => row.id)
}

/** Rows from a position on, in the order of the question: pages and exports. With a segment `ctx.db` says for which network it reads. */
export async function rowsAt(
	ctx: Context,
	networkId: number,
	question: TableQuestion,
	offset: number,
	limit: number,
): Promise<TableRow[]> {
	refuseOutsideOffice(ctx, networkId)
	const { viewer, today } = ctx
	const person = question.kind === 'person'
	const channel = (kinds: string[]) => sql`(select c.value from channel c
		where c.party_id = o.id and c.kind = any(${kinds}::text[]) and ${detailVisibleTo(viewer, 'c', person ? 'party_id' : undefined)}
		order by array_position(${kinds}::text[], c.kind), c.position, c.id limit 1)`
	const { rows } = await sql<TableRow>`
		with page as materialized (
			select id, row_number() over () as rank from (${stretch(ctx, networkId, question, offset, limit)}) ordered
		)
		select o.id, p.name, o.organisation_kind as "organisationKind", o.size_class as size, o.place, o.district_code as district, o.claims, ${provenOn(today)} as proven,
			array(select t.name from tag t where t.id = any(o.tags) order by lower(t.name)) as tags,
			o.since, upper(o.member) - 1 as until, o.listed @> ${today}::date as listed, o.changed_at as "changedAt", m.membership, f.function,
			${question.columns.some(ownKey) ? customSql(viewer, today, 'p') : sql`'[]'::json`} as fields,
			coalesce(m.fields, '[]') as "membershipFields",
			${channel(['mail'])} as mail, ${channel(['phone', 'mobile'])} as phone
		from page join party_overview o on o.id = page.id join party p on p.id = o.id
		left join lateral (
			select json_build_object('type', t.label, 'status', membership_status(ms, ${today}::date)) as membership,
				${question.columns.some(membershipKey) ? customSql(viewer, today, 'p', 'ms') : sql`null::json`} as fields
			from membership ms join membership_type t on t.id = ms.type_id where ms.party_id = o.id
			order by ${shownFirst(today)} limit 1
		) m on true
		left join lateral (
			select json_build_object('kind', pf.kind, 'title', pf.title, 'partyId', other.id, 'name', other.name) as function
			from party_function pf join party other on other.id = ${person ? sql`pf.organisation_id` : sql`pf.person_id`}
			where ${person ? sql`pf.person_id` : sql`pf.organisation_id`} = o.id and pf.during @> ${today}::date and ${detailVisibleTo(viewer, 'pf', 'person_id')}
			order by array_position(array['main-contact', 'managing-director', 'dues-contact', 'voting-delegate'], pf.kind) nulls last, pf.id limit 1
		) f on true
		order by page.rank`.execute(ctx.db)
	return rows
}
