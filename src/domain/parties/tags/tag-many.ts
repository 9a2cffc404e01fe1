import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { putTag, tagNamed, takeTag } from './put-tags.ts'
import { tagName } from './tag.schema.ts'

/** So many parties at once, and no more. */
export const mostAtOnce = 100_000

/**
 * Sets or takes a tag on many parties: one journal entry, many revisions, one undo.
 * @throws Refusal `parties.none-chosen`; `parties.tag-everywhere` when there is nothing to do
 */
export const tagMany = command({
	name: 'parties.tag-many',
	input: z.object({
		ids: z.array(partyId).max(mostAtOnce),
		tag: tagName,
		take: z.boolean().default(false),
	}),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { ids, tag, take }) {
		if (ids.length === 0) throw new Refusal('invalid', 'parties.none-chosen')
		const tagId = await tagNamed(ctx, tag)
		const count = await (take ? takeTag : putTag)(ctx, tagId, ids)
		if (count === 0) throw new Refusal('invalid', 'parties.tag-everywhere')
		return { facts: { tag: tagId, count, taken: take }, result: { journalId: ctx.journalId, count } }
	},
})
