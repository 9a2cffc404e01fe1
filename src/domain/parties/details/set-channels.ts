import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { changeParty } from '../record/lock-party.ts'
import { refuseIfChanged } from '../record/since-version.ts'
import { ChannelInput } from './details.schema.ts'
import { putChannels } from './put-channels.ts'

/**
 * Makes the channels of a party (mail, telephone, web …) exactly the given ones, in their order.
 * @throws Refusal `parties.not-found`, `parties.changed-meanwhile`
 */
export const setChannels = command({
	name: 'parties.set-channels',
	input: z.object({
		partyId,
		version: z.coerce.number().int().positive().optional(),
		channels: z.array(ChannelInput).max(40),
	}),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, version, channels }) {
		const party = await changeParty(ctx, id)
		await refuseIfChanged(ctx, party, version, { table: 'channel' })
		await putChannels(ctx, id, channels)
		return { subject: id, facts: { count: channels.length }, result: { journalId: ctx.journalId } }
	},
})
