import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { refuseUnknownParty } from '../record/lock-party.ts'
import { partyId } from '../party.schema.ts'
import { takeTag } from './put-tags.ts'

/** Takes a tag off a party. */
export const untagParty = command({
	name: 'parties.untag',
	input: z.object({ partyId, tagId: z.coerce.number().int().positive() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId, tagId }) {
		await refuseUnknownParty(ctx, partyId)
		await takeTag(ctx, tagId, [partyId])
		return { subject: partyId, facts: { tag: tagId }, result: { journalId: ctx.journalId } }
	},
})
