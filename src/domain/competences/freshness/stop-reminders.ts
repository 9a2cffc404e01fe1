import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { anybody } from '../../access/permissions.ts'
import { lockParty } from '../../parties/record/lock-party.ts'
import { heldReminder } from './reminder.queries.ts'

/**
 * An organisation wants no more mails about claims that go stale, or wants them again, by the link of such a mail.
 * @throws Refusal `access.link-used`
 */
export const stopReminders = command({
	name: 'competences.stop-reminders',
	input: z.object({ token: z.string().max(200), stop: z.boolean() }),
	allowed: (ctx) => anybody(ctx),
	async run(ctx, { token, stop }) {
		const reminder = await heldReminder(ctx, token)
		if (!reminder) throw new Refusal('not-found', 'access.link-used')
		await lockParty(ctx, reminder.partyId)
		if (stop)
			await sql`insert into opt_out (network_id, party_id, kind, source, since)
				values (${ctx.networkId}, ${reminder.partyId}, 'reminders', 'Link in einer Mail', ${ctx.today}::date) on conflict do nothing`.execute(
				ctx.db,
			)
		else await sql`delete from opt_out where party_id = ${reminder.partyId} and kind = 'reminders'`.execute(ctx.db)
		return { subject: reminder.partyId, facts: { stop }, result: undefined }
	},
})
