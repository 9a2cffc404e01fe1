import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { refuseOutsideOffice } from '../parties/as-office.ts'

export type MembershipStatus = 'active' | 'notice-given' | 'suspended' | 'upcoming' | 'ended'
export type Notice = { id: number; givenOn: string; endsOn: string; reason: string | null; withdrawnOn: string | null }
export type Membership = {
	id: number
	type: Localized
	number: string | null
	/** ISO days; `until` is the first day without membership, null when there is no end. */
	from: string | null
	until: string | null
	status: MembershipStatus
	notices: Notice[]
}
export type MembershipType = { id: number; label: Localized }

/** The memberships of a party, newest first, as its office sees them. */
export async function membershipsOf(ctx: Context, networkId: number, partyId: number): Promise<Membership[]> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<Membership>`
		select m.id, t.label as type, m.number, lower(m.during) as from, upper(m.during) as until, membership_status(m, ${ctx.today}::date) as status,
			(select coalesce(json_agg(json_build_object('id', n.id, 'givenOn', n.given_on, 'endsOn', n.ends_on, 'reason', n.reason,
				'withdrawnOn', n.withdrawn_on) order by n.given_on desc), '[]') from membership_notice n where n.membership_id = m.id) as notices
		from membership m join membership_type t on t.id = m.type_id
		where m.network_id = ${networkId} and m.party_id = ${partyId} order by lower(m.during) desc`.execute(ctx.db)
	return rows
}

/** The types of membership that the network has, in its order. */
export async function membershipTypes(ctx: Context, networkId: number): Promise<MembershipType[]> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<MembershipType>`
		select id, label from membership_type where network_id = ${networkId} order by position, id`.execute(ctx.db)
	return rows
}
