import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { endListing } from '../parties/details/listing-follows.ts'
import { holdMembership } from './internal/membership-rows.ts'
import { GiveNotice } from './membership.schema.ts'
import { endPayers } from './payers/payer-follows.ts'
import { addDays, effectOf } from './statute/notice.rules.ts'
import type { Because } from './statute/because.ts'
import { ruleOn } from './statute/statute-rules.queries.ts'

/**
 * Notes that a membership was ended by notice: when it arrived, and when it takes effect; by the statute rules of that day unless
 * another day was agreed. Until then the party is a member.
 * @throws Refusal `membership.not-found`, `membership.ended`, `membership.notice-before-begin`, `membership.notice-already-given`,
 *   `membership.notice-ahead` for a day that has not come yet, `membership.no-rule` when the network wrote down no rule for the day
 */
export const giveNotice = command({
	name: 'membership.give-notice',
	input: GiveNotice,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId, givenOn, endsOn: agreed, reason }) {
		const held = await holdMembership(ctx, membershipId)
		if (held.notice) throw new Refusal('conflict', 'membership.notice-already-given')
		if (held.until !== null) throw new Refusal('conflict', 'membership.ended', { until: held.until })
		if (givenOn > ctx.today) throw new Refusal('invalid', 'membership.notice-ahead')
		const { endsOn, because } = await effect(ctx, givenOn, agreed)
		if (held.from !== null && endsOn <= held.from)
			throw new Refusal('invalid', 'membership.notice-before-begin', { from: held.from })
		await sql`
			insert into membership_notice (network_id, membership_id, party_id, given_on, ends_on, reason, because)
			values (${ctx.networkId}, ${membershipId}, ${held.partyId}, ${givenOn}, ${endsOn}, ${reason}, ${JSON.stringify(because)}::jsonb)`.execute(
			ctx.db,
		)
		await sql`update membership set during = daterange(lower(during), ${endsOn}::date) where id = ${membershipId}`.execute(
			ctx.db,
		)
		await endListing(ctx, held.partyId, endsOn)
		await endPayers(ctx, held.partyId, endsOn)
		return {
			subject: held.partyId,
			facts: { membership: membershipId, endsOn, because: because.code },
			result: { journalId: ctx.journalId, endsOn, because },
		}
	},
})

async function effect(
	ctx: CommandContext,
	givenOn: string,
	agreed: string | null,
): Promise<{ endsOn: string; because: Because }> {
	const rule = await ruleOn(ctx.db, ctx.networkId, givenOn)
	const byRule = rule && effectOf(rule, givenOn, rule.association)
	if (agreed !== null && agreed !== (byRule && addDays(byRule.lastDay, 1)))
		return { endsOn: agreed, because: { code: 'agreed', byRule: byRule?.lastDay ?? null } }
	if (!rule || !byRule) throw new Refusal('invalid', 'membership.no-rule')
	const { count, unit, endsWith, yearStartsIn, source } = rule
	const { code, periodEnds, missed } = byRule
	return {
		endsOn: addDays(byRule.lastDay, 1),
		because: { code, count, unit, endsWith, yearStartsIn, source, periodEnds, missed },
	}
}
