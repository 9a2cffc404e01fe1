import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { refuseUnknownParty } from '../record/lock-party.ts'
import { partyId } from '../party.schema.ts'
import { putTag, tagNamed } from './put-tags.ts'
import { tagName } from './tag.schema.ts'

/** Sets a tag on a party; a new name makes a new tag. */
export const tagParty = command({
	name: 'parties.tag',
	input: z.object({ partyId, tag: tagName }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, input) {
		await refuseUnknownParty(ctx, input.partyId)
		const tagId = await tagNamed(ctx, input.tag)
		await putTag(ctx, tagId, [input.partyId])
		return { subject: input.partyId, facts: { tag: tagId }, result: { journalId: ctx.journalId } }
	},
})
