import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import type { CustomValues } from '../fields/field.schema.ts'
import { asOffice, refuseOutsideOffice } from '../parties/as-office.ts'
import { customSql, type SeenField } from '../parties/party.visibility.ts'
import type { EndReason } from './membership.schema.ts'
import type { Because } from './statute/because.ts'

export type MembershipStatus = 'active' | 'notice-given' | 'suspended' | 'upcoming' | 'ended'
export type Notice = {
	id: number
	givenOn: string
	endsOn: string
	reason: string | null
	withdrawnOn: string | null
	/** Null for notices of an import, which does not say why. */
	because: Because | null
}
export type Suspension = { id: number; from: string; until: string | null; reason: string | null }
export type MembershipEnd = {
	reason: EndReason
	note: string | null
	decidedOn: string | null
	decidedBy: string | null
	author: string | null
	/** Who goes on instead, after a merger. */
	successor: { id: number; name: string } | null
}
export type Membership = {
	id: number
	typeId: number
	type: Localized
	/** One vote in the general meeting. */
	votes: boolean
	number: string | null
	/** What it says in fields of the office: as it is kept, for forms, and as it is shown. */
	custom: CustomValues
	fields: SeenField[]
	/** ISO days; `until` is the first day without membership, null when there is no end. */
	from: string | null
	until: string | null
	status: MembershipStatus
	notices: Notice[]
	suspensions: Suspension[]
	/** Why it ends; null while it has no end, or when nobody said why. */
	end: MembershipEnd | null
	/** Members that this one took the place of, by a merger. */
	predecessors: { id: number; name: string }[]
}
/** `closedOn` is the first day on which nobody becomes such a member any more. */
export type MembershipType = { id: number; label: Localized; closedOn: string | null }

/** The memberships of a party, newest first, as its office sees them. */
export async function membershipsOf(ctx: Context, networkId: number, partyId: number): Promise<Membership[]> {
	return asOffice(ctx, networkId, async ({ db, viewer, today }) => {
		const { rows } = await sql<Membership>`
			select m.id, m.type_id as "typeId", t.label as type, t.votes, m.number, m.custom, ${customSql(viewer, today, 'holder', 'm')} as fields, lower(m.during) as from, upper(m.during) as until,
				membership_status(m, ${today}::date) as status,
				(select coalesce(json_agg(json_build_object('id', n.id, 'givenOn', n.given_on, 'endsOn', n.ends_on, 'reason', n.reason,
					'withdrawnOn', n.withdrawn_on, 'because', nullif(n.because, '{}')) order by n.given_on desc, n.id desc), '[]')
					from membership_notice n where n.membership_id = m.id) as notices,
				(select coalesce(json_agg(json_build_object('id', s.id, 'from', lower(s.during), 'until', upper(s.during), 'reason', s.reason)
					order by s.during desc), '[]') from membership_suspension s where s.membership_id = m.id) as suspensions,
				coalesce(
					(select json_build_object('reason', e.reason, 'note', e.note, 'decidedOn', e.decided_on, 'decidedBy', e.decided_by,
						'author', e.author_name, 'successor', case when e.reason = 'merger' then (select json_build_object('id', p.id, 'name', p.name)
							from membership s join party p on p.id = s.party_id where s.id = e.successor_id) end)
						from membership_end e where e.membership_id = m.id),
					(select json_build_object('reason', 'notice', 'note', n.reason, 'decidedOn', null, 'decidedBy', null, 'author', null, 'successor', null)
						from membership_notice n where n.membership_id = m.id and n.withdrawn_on is null and n.ends_on = upper(m.during) limit 1)) as "end",
				(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name_key), '[]')
					from membership_end e join party p on p.id = e.party_id where e.successor_id = m.id and e.reason = 'merger') as predecessors
			from membership m join membership_type t on t.id = m.type_id join party holder on holder.id = m.party_id
			where m.network_id = ${networkId} and m.party_id = ${partyId} order by lower(m.during) desc`.execute(db)
		return rows
	})
}

/** The types of membership that the network has, in its order. */
export async function membershipTypes(ctx: Context, networkId: number): Promise<MembershipType[]> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<MembershipType>`
		select id, label, closed_on as "closedOn" from membership_type
		where network_id = ${networkId} order by position, id`.execute(ctx.db)
	return rows
}
