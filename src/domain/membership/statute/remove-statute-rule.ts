import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'

/**
 * Removes a version of the statute rules that should not have been written down. Notices that were given stay as they are.
 * @throws Refusal `membership.rule-not-found`
 */
export const removeStatuteRule = command({
	name: 'membership.remove-statute-rule',
	input: z.object({ ruleId: z.coerce.number().int().positive() }),
	allowed: (ctx) => may(ctx.viewer, 'network.manage', ctx.networkId),
	async run(ctx, { ruleId }) {
		const { rows } = await sql<{ day: string }>`
			delete from statute_rule where id = ${ruleId} and network_id = ${ctx.networkId} returning valid_from as day`.execute(
			ctx.db,
		)
		if (!rows[0]) throw new Refusal('not-found', 'membership.rule-not-found')
		return { facts: { rule: ruleId, validFrom: rows[0].day }, result: { journalId: ctx.journalId } }
	},
})
