import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { lockTag } from './lock-tag.ts'
import { tagId } from './tag.schema.ts'

/**
 * Removes a tag, from all records that have it. An undo puts it back onto them.
 * @throws Refusal `parties.tag-not-found`
 */
export const removeTag = command({
	name: 'parties.remove-tag',
	input: z.object({ tagId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { tagId: id }) {
		await lockTag(ctx, id)
		const taken =
			await sql`delete from tagging where network_id = ${ctx.networkId} and tag_id = ${id} returning id`.execute(ctx.db)
		await sql`delete from tag where id = ${id} and network_id = ${ctx.networkId}`.execute(ctx.db)
		return { facts: { count: taken.rows.length }, result: { journalId: ctx.journalId } }
	},
})
