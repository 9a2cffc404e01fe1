import { sql } from 'kysely'
import type { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { visitor } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { visibleTo } from '../party.visibility.ts'
import { keepsProfile } from '../profile/keeps-profile.ts'
import { lockParty } from '../record/lock-party.ts'
import { keepVerdict, OfIdentity } from './verdict.ts'

/**
 * Says that a record of the network is about another organisation than an identity that other networks show. It is not proposed again.
 * @throws Refusal `parties.not-found`, also for an identity that nobody shows and of which nothing has been said
 */
export const sayOther = command({
	name: 'parties.other-identity',
	input: OfIdentity,
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId, identityId }) {
		await lockParty(ctx, partyId)
		await refuseUnseen(ctx, { partyId, identityId })
		await keepVerdict(ctx, { partyId, identityId, verdict: 'other' })
		return { subject: partyId, facts: { identity: identityId }, result: { journalId: ctx.journalId } }
	},
})

async function refuseUnseen(
	{ db, today }: CommandContext,
	{ partyId, identityId }: z.output<typeof OfIdentity>,
): Promise<void> {
	const { rows } = await sql`
		select from identity i where i.id = ${identityId} and (
			exists (select from party p where p.identity_id = i.id and p.kind = 'organisation' and ${visibleTo(visitor, today, 'p')})
			or exists (select from identity_verdict v where v.party_id = ${partyId} and v.identity_id = i.id))`.execute(db)
	if (rows.length === 0) throw new Refusal('not-found', 'parties.not-found')
}
