import { sql } from 'kysely'
import { z } from 'zod'
import { asPartOf, command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { anybody } from '../../access/permissions.ts'
import { confirmProfile } from '../../parties/profile/confirm-profile.ts'
import { version } from '../../parties/profile/profile.schema.ts'
import { changeParty } from '../../parties/record/lock-party.ts'
import { freshFromToday, keepFresh } from '../keep-fresh.ts'
import { heldReminder } from './reminder.queries.ts'

const token = z.string().max(200)
const claimId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)

const Answer = z.discriminatedUnion('says', [
	/** Still true: one of them, or all that were asked about. */
	z.object({ token, says: z.literal('still'), claimId: claimId.nullable() }),
	z.object({ token, says: z.literal('gone'), claimId }),
	/** The whole profile is still true, as it was when it was shown. */
	z.object({ token, says: z.literal('profile'), version }),
	z.object({ token, says: z.literal('level'), claimId, level: z.coerce.number().int().min(1).max(3) }),
])

/**
 * Answers a reminder by the link of its mail, for one claim or for all: it is still true, no longer, or at another level. Whoever reads the mails of
 * the organisation speaks for it. To answer once more what has been answered changes nothing for the worse.
 * @throws Refusal `access.link-used`, `competences.claim-not-found`, `parties.profile-changed` when somebody has changed it since it was shown
 */
export const answerReminder = command({
	name: 'competences.answer-reminder',
	input: Answer,
	allowed: (ctx) => anybody(ctx),
	async run(ctx, answer) {
		const reminder = await heldReminder(ctx, answer.token)
		if (!reminder) throw new Refusal('not-found', 'access.link-used')
		if (answer.says === 'profile') {
			const viewer = { ...ctx.viewer, represents: [...ctx.viewer.represents, reminder.partyId] }
			await asPartOf({ ...ctx, viewer }, confirmProfile, { partyId: reminder.partyId, version: answer.version })
			return { subject: reminder.partyId, facts: { says: answer.says, count: 1 }, result: { count: 1 } }
		}
		await changeParty(ctx, reminder.partyId)
		const asked = reminder.claims.map(({ id }) => id)
		const meant = answer.claimId === null ? asked : asked.filter((id) => id === answer.claimId)
		const count = meant.length === 0 ? 0 : await carryOut(ctx, reminder.partyId, meant, answer)
		if (count === 0) throw new Refusal('not-found', 'competences.claim-not-found')
		return { subject: reminder.partyId, facts: { says: answer.says, count }, result: { count } }
	},
})

async function carryOut(
	ctx: CommandContext,
	partyId: number,
	ids: number[],
	answer: Exclude<z.output<typeof Answer>, { says: 'profile' }>,
): Promise<number> {
	if (answer.says === 'still') {
		const viewer = { ...ctx.viewer, represents: [...ctx.viewer.represents, partyId] }
		return (await keepFresh({ ...ctx, viewer }, partyId, ids)).length
	}
	if (answer.says === 'gone') {
		const { numAffectedRows } =
			await sql`delete from claim where party_id = ${partyId} and id = any(${ids}::bigint[])`.execute(ctx.db)
		return Number(numAffectedRows ?? 0)
	}
	// What somebody else has confirmed stays confirmed at a lower level; a higher one is one's own word.
	const higher = sql`${answer.level} > level`
	const { numAffectedRows } = await sql`
		update claim set level = ${answer.level}, fresh_until = greatest(fresh_until, ${freshFromToday(ctx.today)}),
			basis = case when ${higher} and basis = 'partner-confirmed' then 'self-declared' else basis end,
			confirmed_on = case when ${higher} or confirmed_by is null then ${ctx.today}::date else confirmed_on end,
			confirmed_by = case when ${higher} then null else confirmed_by end
		where party_id = ${partyId} and id = any(${ids}::bigint[])`.execute(ctx.db)
	return Number(numAffectedRows ?? 0)
}
