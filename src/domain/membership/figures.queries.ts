/** How many members a network has and had, for the start page of its office. Organisations: persons are members through them. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { refuseOutsideOffice } from '../parties/as-office.ts'
import { daysEnding } from '../parties/table/table-conditions.ts'

/** Members on a day, whether they have given notice or their membership is suspended. */
export type MembersOn = { day: string; members: number }

export type MemberFigures = {
	/** On this day of each of the last twelve months and today, the oldest first. */
	months: MembersOn[]
	/** Memberships that begin later. */
	upcoming: number
	/** Members that have given notice. */
	noticeGiven: number
}

/** Periods are read once, counted by the day on which they begin and end, and summed up. */
export async function memberFigures(ctx: Context, networkId: number): Promise<MemberFigures> {
	refuseOutsideOffice(ctx, networkId)
	const ofOrganisations = sql`from membership m join party_overview o on o.id = m.party_id and o.kind = 'organisation'`
	const { rows } = await sql<MemberFigures>`
		with periods as materialized (
			select lower(m.during) as from_day, upper(m.during) as until_day ${ofOrganisations}
			where m.network_id = ${networkId} and o.network_id = ${networkId}
		), steps as (
			select coalesce(from_day, '-infinity') as day, count(*) as change from periods group by 1
			union all
			select until_day, -count(*) from periods where until_day is not null group by 1
		), months as (
			select d.day, coalesce(sum(s.change), 0)::int as members
			from (select (${ctx.today}::date - make_interval(months => n))::date as day from generate_series(0, 12) n) d
			left join steps s on s.day <= d.day group by d.day
		)
		select (select json_agg(json_build_object('day', day, 'members', members) order by day) from months) as months,
			(select count(*)::int from periods where from_day > ${ctx.today}::date) as upcoming,
			(select count(distinct m.party_id)::int ${ofOrganisations}
				where m.network_id = ${networkId} and m.id in (select n.membership_id from membership_notice n where n.network_id = ${networkId})
					and membership_status(m, ${ctx.today}::date) = 'notice-given') as "noticeGiven"`.execute(ctx.db)
	return rows[0]!
}

export type EndingMember = { id: number; name: string; /** The last day of the membership. */ lastDay: string }

/** The organisations whose membership ends next, within the days that the table calls "ending". */
export async function endingNext(ctx: Context, networkId: number, limit: number): Promise<EndingMember[]> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<EndingMember>`
		select p.id, p.name, upper(m.during) - 1 as "lastDay" from membership m join party p on p.id = m.party_id
		where m.network_id = ${networkId} and p.kind = 'organisation'
			and upper(m.during) > ${ctx.today}::date and upper(m.during) <= ${ctx.today}::date + ${daysEnding}::int
			and not exists (select from membership n where n.party_id = m.party_id and lower(n.during) >= upper(m.during))
		order by upper(m.during), p.name_key limit ${limit}`.execute(ctx.db)
	return rows
}
