import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { partyId } from '../parties/party.schema.ts'

/**
 * Takes "not a duplicate" back, whenever it was said: the pair is shown again if it is probable enough.
 * @throws Refusal `duplicates.not-denied`
 */
export const admitPair = command({
	name: 'duplicates.admit',
	input: z.object({ partyId, otherId: partyId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: one, otherId: other }) {
		const [first, second] = [Math.min(one, other), Math.max(one, other)]
		const { rows } = await sql`
			delete from duplicate_denial where network_id = ${ctx.networkId} and party_id = ${first} and other_id = ${second} returning id`.execute(
			ctx.db,
		)
		if (rows.length === 0) throw new Refusal('not-found', 'duplicates.not-denied')
		return { subject: first, facts: { other: second }, result: { journalId: ctx.journalId } }
	},
})
