import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'

/**
 * Removes a kept list; its organisations stay as they are.
 * @throws Refusal `lists.not-found`
 */
export const removeList = command({
	name: 'lists.remove',
	input: z.object({ listId: z.coerce.number().int().positive() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { listId }) {
		const { rows } = await sql`
			delete from kept_list where id = ${listId} and network_id = ${ctx.networkId} returning id`.execute(ctx.db)
		if (rows.length === 0) throw new Refusal('not-found', 'lists.not-found')
		return { facts: { list: listId }, result: { journalId: ctx.journalId } }
	},
})
