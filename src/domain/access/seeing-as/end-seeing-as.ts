import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../permissions.ts'

/** Ends a look of one's own. @throws Refusal `access.not-seeing-as` when it has ended, or is somebody else's */
export const endSeeingAs = command({
	name: 'access.end-seeing-as',
	input: z.object({ lookId: z.number().int().positive() }),
	allowed: (ctx) => ctx.viewer.kind === 'account' && may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { lookId }) {
		const ended = await ctx.db
			.updateTable('seeing_as')
			.set({ ended_at: sql<Date>`now()` })
			.where('id', '=', lookId)
			.where('network_id', '=', ctx.networkId)
			.where('account_id', '=', ctx.viewer.account!.id)
			.where('ended_at', 'is', null)
			.returning('person_id')
			.executeTakeFirst()
		if (!ended) throw new Refusal('not-found', 'access.not-seeing-as')
		return { subject: ended.person_id, result: { personId: ended.person_id } }
	},
})
