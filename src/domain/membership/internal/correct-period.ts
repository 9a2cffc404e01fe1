/** Sets the days of a membership right; within commands. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { followPeriod, type Period } from '../../parties/details/follow-period.ts'
import { isOverlap } from '../../parties/details/overlap.ts'
import { refuseBefore } from '../../parties/record/since-when.ts'
import type { HeldMembership } from './membership-rows.ts'

/**
 * Gives a membership the days that it really has. Listing and payer follow as if it had begun or ended on them from the first;
 * suspensions stay, and so do notices, but the one by which it ends takes effect on the new day.
 * @throws Refusal `membership.ends-first`, `parties.before-founding`, `parties.before-birth`, `membership.suspension-outside` and `membership.notice-outside`
 *   when one of them would lie outside, `membership.overlaps` when the party is a member then already
 */
export async function correctPeriod(ctx: CommandContext, held: HeldMembership, now: Period): Promise<void> {
	const { id, partyId } = held
	if (now.from !== null && now.until !== null && now.until <= now.from)
		throw new Refusal('invalid', 'membership.ends-first')
	if (now.from !== held.from || now.from === null) await refuseBefore(ctx, [partyId], now)
	await refuseOutside(ctx, held, now)
	try {
		await sql`update membership set during = daterange(${now.from}::date, ${now.until}::date) where id = ${id}`.execute(
			ctx.db,
		)
	} catch (error) {
		throw isOverlap(error) ? new Refusal('conflict', 'membership.overlaps') : error
	}
	if (now.until !== held.until) await moveNotice(ctx, held, now.until)
	for (const table of ['listing', 'membership_payer'] as const)
		await followPeriod(ctx, { table, party: partyId }, held, now)
}

/** What already lay outside of the old days, because the membership ended earlier than was thought, may stay there. */
async function refuseOutside(ctx: CommandContext, { id, from, until }: HeldMembership, now: Period): Promise<void> {
	const days = (period: Period, bounds: '[)' | '[]') =>
		sql`daterange(${period.from}::date, ${period.until}::date, ${bounds})`
	const old = { from, until }
	const { rows } = await sql<{ rests: boolean; noticed: boolean }>`
		select exists (
			select from membership_suspension s, daterange(lower(s.during), coalesce(upper(s.during), lower(s.during) + 1)) as rest
			where s.membership_id = ${id} and rest <@ ${days(old, '[)')} and not rest <@ ${days(now, '[)')}) as rests,
		exists (
			select from membership_notice n
			where n.membership_id = ${id} and n.given_on <@ ${days(old, '[]')} and not n.given_on <@ ${days(now, '[]')}) as noticed`.execute(
		ctx.db,
	)
	if (rows[0]!.rests) throw new Refusal('invalid', 'membership.suspension-outside')
	if (rows[0]!.noticed) throw new Refusal('invalid', 'membership.notice-outside')
}

/** The notice says when it takes effect, and why: no longer by the rule, where it is another day now. */
async function moveNotice(ctx: CommandContext, { id, until }: HeldMembership, now: string | null): Promise<void> {
	await sql`
		update membership_notice set ends_on = ${now}::date, because = case when coalesce(because ->> 'code', 'agreed') = 'agreed' then because
			else jsonb_build_object('code', 'agreed', 'byRule', ends_on - 1) end
		where membership_id = ${id} and withdrawn_on is null and ends_on = ${until}::date`.execute(ctx.db)
}
