/** Who votes for whom in a general meeting on a day. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { refuseOutsideOffice } from '../../parties/as-office.ts'

type Voter = { id: number; name: string }

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

/** All votes on a day, by the name of the member. */
export async function votesOn(ctx: Context, networkId: number, day: string): Promise<Vote[]> {
	refuseOutsideOffice(ctx, networkId)
	const holders = (kind: 'voting-delegate' | 'managing-director') => sql`(
		select coalesce(json_agg(json_build_object('id', q.id, 'name', q.name) order by q.name_key), '[]')
		from party_function f join party q on q.id = f.person_id
		where f.organisation_id = p.id and f.network_id = ${networkId} and f.kind = ${kind} and f.during @> ${day}::date)`
	const { rows } = await sql<Vote>`
		select p.id, p.name, p.kind, t.label as type,
			case when p.kind = 'person' then json_build_array(json_build_object('id', p.id, 'name', p.name)) else ${holders('voting-delegate')} end as delegates,
			case when p.kind = 'person' then '[]' else ${holders('managing-director')} end as directors
		from memberships_on(${day}::date) m join membership_type t on t.id = m.type_id join party p on p.id = m.party_id
		where m.network_id = ${networkId} and m.during @> ${day}::date and m.status in ('active', 'notice-given') and t.votes
		order by p.name_key, p.id`.execute(ctx.db)
	return rows
}
