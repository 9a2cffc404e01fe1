import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../permissions.ts'
import { seeingMinutes } from './seeing-as.queries.ts'

/**
 * The office looks at pages as a person of its network sees them, or as a visitor (`personId` null). Until it ends this, or the
 * hour is over, nothing can be changed (platform/command.ts). Returns the number of the look.
 * @throws Refusal `access.person-not-found`
 */
export const beginSeeingAs = command({
	name: 'access.begin-seeing-as',
	input: z.object({ personId: z.number().int().positive().nullable() }),
	allowed: (ctx) => ctx.viewer.kind === 'account' && may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { personId }) {
		if (personId !== null) {
			const subject = await ctx.db
				.selectFrom('subject')
				.select('kind')
				.where('network_id', '=', ctx.networkId)
				.where('id', '=', personId)
				.executeTakeFirst()
			if (subject?.kind !== 'person') throw new Refusal('not-found', 'access.person-not-found')
		}
		const { id } = await ctx.db
			.insertInto('seeing_as')
			.values({ network_id: ctx.networkId, account_id: ctx.viewer.account!.id, person_id: personId })
			.returning('id')
			.executeTakeFirstOrThrow()
		return { subject: personId, facts: { minutes: seeingMinutes }, result: id }
	},
})
