import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { lockTag } from './lock-tag.ts'
import { tagId, tagName } from './tag.schema.ts'

/**
 * Gives a tag another name. When another tag has that name already the two become one: whoever had either has it from then on, once, and
 * saved views ask for the one that stays (segments follow by `segments/follow/on-tags-merged.ts`).
 * @throws Refusal `parties.tag-not-found`
 */
export const renameTag = command({
	name: 'parties.rename-tag',
	input: z.object({ tagId, name: tagName }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { tagId: id, name }) {
		await lockTag(ctx, id)
		const { rows } = await sql<{ id: number }>`
			select id from tag where network_id = ${ctx.networkId} and lower(name) = lower(${name}) and id <> ${id} for update`.execute(
			ctx.db,
		)
		const other = rows[0]?.id
		if (other === undefined) await sql`update tag set name = ${name} where id = ${id}`.execute(ctx.db)
		else await merge(ctx, id, other)
		const kept = other ?? id
		return {
			facts: { tag: kept, ...(other !== undefined && { merged: id }) },
			result: { journalId: ctx.journalId, tagId: kept },
		}
	},
})

async function merge({ db, networkId }: CommandContext, gone: number, kept: number): Promise<void> {
	await sql`
		update tagging set tag_id = ${kept} where network_id = ${networkId} and tag_id = ${gone}
			and subject_id not in (select subject_id from tagging where tag_id = ${kept})`.execute(db)
	await sql`delete from tag where id = ${gone} and network_id = ${networkId}`.execute(db)
	// The addresses of saved views name tags by number: tag=7 among others.
	await sql`
		update saved_view set query = regexp_replace(query, ${`(^|[?&])tag=${gone}(?=&|$)`}, ${`\\1tag=${kept}`}, 'g')
		where network_id = ${networkId} and query ~ ${`(^|[?&])tag=${gone}(&|$)`}`.execute(db)
}
