/** Who votes for whom in a general meeting on a day. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { refuseOutsideOffice } from '../../parties/as-office.ts'

/** `alone` is how many votes somebody casts on the day as the only delegate, an own one included. */
export type Voter = { id: number; name: string; alone: number }

/** One vote: of a member whose type of membership has one. A membership that rests has none on the day. */
export type Vote = {
	id: number
	name: string
	kind: 'organisation' | 'person'
	type: Localized
	/** Persons vote themselves. Of an organisation, those who are its voting delegates on the day; several are to be settled. */
	delegates: Voter[]
	/** Where there is no delegate: the managing directors, who represent the organisation by law. */
	directors: Voter[]
}

/** Rows of a page. */
export const votesAtOnce = 50

/** The votes with somebody who casts them, or those without, and which page of them. */
export type VotesPart = { delegated: boolean; page: number; atOnce?: number }

/** All votes on a day as `vote`, and who casts them as `caster`. */
const castOn = (networkId: number, day: string) => sql`
	vote as materialized (
		select p.id, p.name, p.name_key, p.kind, t.label as type
		from benefits_on(${day}::date) m join membership_type t on t.id = m.type_id join party p on p.id = m.party_id
		where m.network_id = ${networkId} and t.votes
	), caster as materialized (
		select v.id as vote_id, f.person_id from vote v join party_function f on f.organisation_id = v.id
			and f.network_id = ${networkId} and f.kind = 'voting-delegate' and f.during @> ${day}::date
		union select v.id, v.id from vote v where v.kind = 'person'
	)`

/** Votes on a day by the name of the member: all of them, or one page of a part. */
export async function votesOn(ctx: Context, networkId: number, day: string, part?: VotesPart): Promise<Vote[]> {
	refuseOutsideOffice(ctx, networkId)
	const people = (ids: ReturnType<typeof sql>) => sql`(
		select coalesce(json_agg(json_build_object('id', q.id, 'name', q.name, 'alone', coalesce(a.votes, 0)) order by q.name_key, q.id), '[]')
		from party q left join alone a on a.person_id = q.id where q.id in (${ids}))`
	const directors = sql`
		select f.person_id from party_function f where f.organisation_id = s.id and f.network_id = ${networkId}
			and f.kind = 'managing-director' and f.during @> ${day}::date`
	const asked = part ? sql`where exists (select from caster c where c.vote_id = v.id) = ${part.delegated}` : sql``
	const atOnce = part?.atOnce ?? votesAtOnce
	const page = part ? sql`limit ${atOnce} offset ${(part.page - 1) * atOnce}` : sql``
	const { rows } = await sql<Vote>`
		with ${castOn(networkId, day)}, alone as materialized (
			select person_id, count(*)::int as votes
			from (select min(person_id) as person_id from caster group by vote_id having count(*) = 1) only_one group by person_id
		), shown as materialized (
			select v.* from vote v ${asked} order by v.name_key, v.id ${page}
		)
		select s.id, s.name, s.kind, s.type, ${people(sql`select c.person_id from caster c where c.vote_id = s.id`)} as delegates,
			case when s.kind = 'person' then '[]' else ${people(directors)} end as directors
		from shown s order by s.name_key, s.id`.execute(ctx.db)
	return rows
}

/** How many votes there are on a day, and for how many nobody is named who casts them. */
export async function countVotes(
	ctx: Context,
	networkId: number,
	day: string,
): Promise<{ all: number; missing: number }> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<{ all: number; missing: number }>`
		with ${castOn(networkId, day)}
		select count(*)::int as "all", (count(*) filter (where not exists (select from caster c where c.vote_id = v.id)))::int as missing
		from vote v`.execute(ctx.db)
	return rows[0]!
}
