/** Takes hold of a membership and its party, and makes types; within commands. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { slugify } from '#platform/search-text.ts'
import { changeParty } from '../../parties/record/lock-party.ts'
import type { MembershipStatus } from '../memberships.queries.ts'

export type HeldMembership = {
	id: number
	partyId: number
	from: string | null
	until: string | null
	status: MembershipStatus
}

/** @throws Refusal `membership.not-found` */
export async function holdMembership(ctx: CommandContext, id: number): Promise<HeldMembership> {
	const found = await sql<{ party_id: number }>`
		select party_id from membership where id = ${id} and network_id = ${ctx.networkId}`.execute(ctx.db)
	if (!found.rows[0]) throw new Refusal('not-found', 'membership.not-found')
	await changeParty(ctx, found.rows[0].party_id)
	const { rows } = await sql<HeldMembership>`
		select m.id, m.party_id as "partyId", lower(m.during) as from, upper(m.during) as until, membership_status(m, ${ctx.today}::date) as status
		from membership m where id = ${id} for update`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('not-found', 'membership.not-found')
	return rows[0]
}

/** The id of a type: one of the network's own, or by its label, a new one if need be. */
export async function typeFor(ctx: CommandContext, type: { id: number } | { label: string }): Promise<number> {
	if ('id' in type) {
		const { rows } = await sql<{ id: number }>`
			select id from membership_type where id = ${type.id} and network_id = ${ctx.networkId}`.execute(ctx.db)
		if (!rows[0]) throw new Refusal('not-found', 'membership.type-not-found')
		return rows[0].id
	}
	const slug = slugify(type.label, 'art')
	const { rows } = await sql<{ id: number }>`
		insert into membership_type (network_id, slug, label, position)
		select ${ctx.networkId}, ${slug}, ${JSON.stringify({ de: type.label })}::jsonb, coalesce(max(position) + 1, 0)
		from membership_type where network_id = ${ctx.networkId}
		on conflict (network_id, slug) do update set slug = excluded.slug returning id`.execute(ctx.db)
	return rows[0]!.id
}
