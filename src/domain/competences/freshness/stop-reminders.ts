import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { anybody } from '../../access/permissions.ts'
import { optIn, optOut } from '../../parties/details/opt-out.ts'
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
		if (stop) await optOut(ctx, reminder.partyId, 'reminders', 'Link in einer Mail')
		else await optIn(ctx, reminder.partyId, 'reminders')
		return { subject: reminder.partyId, facts: { stop }, result: undefined }
	},
})
