/** Who was a member on a day, by the periods that are on record now. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { refuseOutsideOffice } from '../../parties/as-office.ts'
import { customSql, type SeenField } from '../../parties/party.visibility.ts'
import type { AsOf, shownStates } from './as-of.schema.ts'

export type StateOnDay = (typeof shownStates)[number]
export type MemberOn = {
	id: number
	name: string
	kind: 'organisation' | 'person'
	place: string | null
	type: Localized
	number: string | null
	/** What it says in fields of the office. */
	fields: SeenField[]
	status: StateOnDay
	/** Begin of the uninterrupted membership up to this day, over changes of the type. Null when nobody knows. */
	since: string | null
	/** First day without this membership, as far as it is on record now; null without an end. */
	until: string | null
}
export type TypeCount = { id: number; label: Localized; votes: boolean } & Record<StateOnDay | 'all', number>

export const membersAtOnce = 50

const onDay = ({ day, type, state }: AsOf, networkId: number) => sql`
	memberships_on(${day}::date) m where m.network_id = ${networkId} and m.during @> ${day}::date
		and (${type}::bigint is null or m.type_id = ${type}) and (${state}::text is null or m.status = ${state})`

/** One page of those who were members on the day, by name; all of them when `page` is null. */
export async function membersOn(
	ctx: Context,
	networkId: number,
	question: AsOf,
	page: number | null = question.page,
): Promise<MemberOn[]> {
	refuseOutsideOffice(ctx, networkId)
	const { viewer, today } = ctx
	const limit = page === null ? sql`` : sql`limit ${membersAtOnce} offset ${(page - 1) * membersAtOnce}`
	const { rows } = await sql<MemberOn>`
		with shown as materialized (
			select m.membership_id, m.party_id, m.type_id, m.status, m.during, p.name, p.name_key, p.kind
			from (select * from ${onDay(question, networkId)}) m join party p on p.id = m.party_id
			order by p.name_key, p.id ${limit}
		)
		select s.party_id as id, s.name, s.kind, o.place, t.label as type, h.number, ${customSql(viewer, today, 'holder', 'h')} as fields, s.status, upper(s.during) as until,
			(select lower(span) from unnest(o.member) as span where span @> ${question.day}::date) as since
		from shown s join membership h on h.id = s.membership_id join party holder on holder.id = s.party_id join membership_type t on t.id = s.type_id
		left join party_overview o on o.id = s.party_id
		order by s.name_key, s.party_id`.execute(ctx.db)
	return rows
}

/** How many there were by type and state. Narrowing by type or state does not change it. */
export async function countsOn(ctx: Context, networkId: number, day: string): Promise<TypeCount[]> {
	refuseOutsideOffice(ctx, networkId)
	const all: AsOf = { day, type: null, state: null, page: 1 }
	const { rows } = await sql<TypeCount>`
		select t.id, t.label, t.votes, count(*)::int as "all", count(*) filter (where m.status = 'active')::int as active,
			count(*) filter (where m.status = 'notice-given')::int as "notice-given", count(*) filter (where m.status = 'suspended')::int as suspended
		from (select * from ${onDay(all, networkId)}) m join membership_type t on t.id = m.type_id
		group by t.id order by t.position, t.id`.execute(ctx.db)
	return rows
}
