/** Takes hold of a membership and its party, ends it, and makes types; within commands. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { slugify } from '#platform/search-text.ts'
import type { CustomValues } from '../../fields/field.schema.ts'
import { changeParty } from '../../parties/record/lock-party.ts'
import { refuseBefore } from '../../parties/record/since-when.ts'
import type { EndReason } from '../membership.schema.ts'
import type { MembershipStatus } from '../memberships.queries.ts'

export type HeldMembership = {
	id: number
	partyId: number
	typeId: number
	number: string | null
	custom: CustomValues
	from: string | null
	until: string | null
	status: MembershipStatus
	/** A notice that was not withdrawn. */
	notice: { id: number; endsOn: string } | null
	/** Of the member's record, before this command. */
	version: number
}

/** @throws Refusal `membership.not-found` */
export async function holdMembership(ctx: CommandContext, id: number): Promise<HeldMembership> {
	const found = await sql<{ party_id: number }>`
		select party_id from membership where id = ${id} and network_id = ${ctx.networkId}`.execute(ctx.db)
	if (!found.rows[0]) throw new Refusal('not-found', 'membership.not-found')
	const { version } = await changeParty(ctx, found.rows[0].party_id)
	const { rows } = await sql<Omit<HeldMembership, 'version'>>`
		select m.id, m.party_id as "partyId", m.type_id as "typeId", m.number, m.custom, lower(m.during) as from, upper(m.during) as until,
			membership_status(m, ${ctx.today}::date) as status,
			(select json_build_object('id', n.id, 'endsOn', n.ends_on) from membership_notice n
				where n.membership_id = m.id and n.withdrawn_on is null order by n.id desc limit 1) as notice
		from membership m where id = ${id} for update`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('not-found', 'membership.not-found')
	return { ...rows[0], version }
}

/** @throws Refusal `membership.ended` when the membership ends by that day already */
export function refuseEnded({ until }: HeldMembership, day: string): void {
	if (until !== null && until <= day) throw new Refusal('conflict', 'membership.ended', { until })
}

type End = {
	reason: Exclude<EndReason, 'notice'>
	note?: string | null
	decidedOn?: string | null
	decidedBy?: string | null
	/** The membership that goes on. */
	successorId?: number | null
}

/**
 * Ends a membership on a day, with its reason. One that would end before it began is removed.
 * @throws Refusal as `refuseBefore`
 */
export async function closeMembership(
	ctx: CommandContext,
	held: HeldMembership,
	until: string,
	{ reason, note = null, decidedOn = null, decidedBy = null, successorId = null }: End,
): Promise<void> {
	if (held.from !== null && held.from >= until) {
		await sql`delete from membership where id = ${held.id}`.execute(ctx.db)
		return
	}
	await refuseBefore(ctx, [held.partyId], { from: null, until })
	await sql`update membership set during = daterange(lower(during), ${until}::date) where id = ${held.id}`.execute(
		ctx.db,
	)
	const { account } = ctx.viewer
	await sql`
		insert into membership_end (network_id, membership_id, party_id, reason, note, decided_on, decided_by, successor_id, author_account, author_name)
		values (${ctx.networkId}, ${held.id}, ${held.partyId}, ${reason}, ${note}, ${decidedOn}, ${decidedBy}, ${successorId},
			${account?.id ?? null}, ${account?.name ?? null})
		on conflict (membership_id) do update set reason = excluded.reason, note = excluded.note, decided_on = excluded.decided_on,
			decided_by = excluded.decided_by, successor_id = excluded.successor_id, author_account = excluded.author_account,
			author_name = excluded.author_name`.execute(ctx.db)
}

type NewMembership = Pick<HeldMembership, 'partyId' | 'typeId' | 'number' | 'custom'> & {
	from: string
	until?: string | null
}

/**
 * Writes a new membership and returns its id. The database refuses one that overlaps another of the party.
 * @throws Refusal as `refuseBefore`
 */
export async function insertMembership(ctx: CommandContext, made: NewMembership): Promise<number> {
	await refuseBefore(ctx, [made.partyId], made)
	const { rows } = await sql<{ id: number }>`
		insert into membership (network_id, party_id, type_id, number, custom, during)
		values (${ctx.networkId}, ${made.partyId}, ${made.typeId}, ${made.number}, ${JSON.stringify(made.custom)}::jsonb, daterange(${made.from}::date, ${made.until ?? null}::date))
		returning id`.execute(ctx.db)
	return rows[0]!.id
}

/**
 * The id of a type: one of the network's own, or by its label, a new one if need be.
 * @throws Refusal `membership.type-not-found`, `membership.type-closed` when it is no longer given on that day
 */
export async function typeFor(
	ctx: CommandContext,
	type: { id: number } | { label: string },
	from: string,
): Promise<number> {
	if ('id' in type) {
		const { rows } = await sql<{ id: number; closed: boolean }>`
			select id, coalesce(closed_on <= ${from}::date, false) as closed from membership_type
			where id = ${type.id} and network_id = ${ctx.networkId}`.execute(ctx.db)
		if (!rows[0]) throw new Refusal('not-found', 'membership.type-not-found')
		if (rows[0].closed) throw new Refusal('conflict', 'membership.type-closed')
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
