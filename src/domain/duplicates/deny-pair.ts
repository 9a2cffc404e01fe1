import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { partyId } from '../parties/party.schema.ts'
import { lockParty } from '../parties/record/lock-party.ts'

/**
 * Remembers that two records are not the same, whatever they have in common. They are not shown again; an undo shows them again.
 * @throws Refusal `parties.not-found`, `duplicates.different-kinds`, `duplicates.already-denied`
 */
export const denyPair = command({
	name: 'duplicates.deny',
	input: z.object({ partyId, otherId: partyId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: one, otherId: other }) {
		const [first, second] = [Math.min(one, other), Math.max(one, other)]
		if (first === second) throw new Refusal('invalid', 'duplicates.same-record')
		const kinds = [await lockParty(ctx, first), await lockParty(ctx, second)].map(({ kind }) => kind)
		if (kinds[0] !== kinds[1]) throw new Refusal('invalid', 'duplicates.different-kinds')
		const { account } = ctx.viewer
		const { rows } = await sql`
			insert into duplicate_denial (network_id, party_id, other_id, author_account, author_name)
			values (${ctx.networkId}, ${first}, ${second}, ${account?.id ?? null}, ${account?.name ?? null})
			on conflict do nothing returning id`.execute(ctx.db)
		if (rows.length === 0) throw new Refusal('conflict', 'duplicates.already-denied')
		return { subject: first, facts: { other: second }, result: { journalId: ctx.journalId } }
	},
})
