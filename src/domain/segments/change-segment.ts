import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { refuseTaken, segmentName } from './save-segment.ts'
import { Tree } from './segment.schema.ts'

/**
 * Changes what a segment asks for, or what it is called.
 * @throws Refusal `segments.not-found`, `segments.name-taken`
 */
export const changeSegment = command({
	name: 'segments.change',
	input: z.object({ segmentId: z.coerce.number().int().positive(), name: segmentName, tree: Tree }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { segmentId, name, tree }) {
		await refuseTaken(ctx, name, segmentId)
		const { rows } = await sql`
			update segment set name = ${name}, kind = ${tree.kind}, tree = ${JSON.stringify(tree)}::jsonb
			where id = ${segmentId} and network_id = ${ctx.networkId} returning id`.execute(ctx.db)
		if (rows.length === 0) throw new Refusal('not-found', 'segments.not-found')
		return { facts: { segment: segmentId }, result: { id: segmentId, journalId: ctx.journalId } }
	},
})
