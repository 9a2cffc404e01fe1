import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'

/**
 * Removes a segment; whom it meant stays as they are.
 * @throws Refusal `segments.not-found`
 */
export const removeSegment = command({
	name: 'segments.remove',
	input: z.object({ segmentId: z.coerce.number().int().positive() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { segmentId }) {
		const { rows } = await sql`
			delete from segment where id = ${segmentId} and network_id = ${ctx.networkId} returning id`.execute(ctx.db)
		if (rows.length === 0) throw new Refusal('not-found', 'segments.not-found')
		return { facts: { segment: segmentId }, result: { journalId: ctx.journalId } }
	},
})
