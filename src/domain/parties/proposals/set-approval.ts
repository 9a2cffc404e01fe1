import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { partName } from './proposal.schema.ts'

/**
 * Chooses the parts of a profile whose changes the office wants to see first. What waits already goes on waiting; nothing is decided
 * by this.
 */
export const setApproval = command({
	name: 'parties.set-approval',
	input: z.object({ parts: z.array(partName).max(120) }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { parts }) {
		const chosen = [...new Set(parts)]
		await sql`
			insert into profile_approval (network_id, parts) values (${ctx.networkId}, ${chosen}::text[])
			on conflict (network_id) do update set parts = excluded.parts`.execute(ctx.db)
		return { facts: { count: chosen.length }, result: { journalId: ctx.journalId } }
	},
})
