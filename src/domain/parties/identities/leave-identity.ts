import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { partyId } from '../party.schema.ts'
import { keepsProfile } from '../profile/keeps-profile.ts'
import { lockParty } from '../record/lock-party.ts'
import { makeIdentity } from '../record/make-identity.ts'
import { moveTo } from './move-to.ts'
import { holdIdentities, keepVerdict } from './verdict.ts'

/**
 * Takes a record out of a profile that it shares with other networks: it gets a profile and an address of its own again. The others keep theirs.
 * @throws Refusal `parties.not-found`, `parties.identity-not-shared`
 */
export const leaveIdentity = command({
	name: 'parties.leave-identity',
	input: z.object({ partyId }),
	allowed: (ctx, { partyId: id }) => keepsProfile(ctx, id),
	async run(ctx, { partyId: id }) {
		const { kind, name, identityId } = await lockParty(ctx, id)
		await holdIdentities(ctx, identityId)
		const { rows } = await sql`select from party where identity_id = ${identityId} and id <> ${id} limit 1`.execute(
			ctx.db,
		)
		if (rows.length === 0) throw new Refusal('conflict', 'parties.identity-not-shared')
		await keepVerdict(ctx, { partyId: id, identityId, verdict: 'other' })
		await moveTo(ctx, { partyId: id, identityId: await makeIdentity(ctx, kind, name) })
		return { subject: id, facts: { identity: identityId }, result: { journalId: ctx.journalId } }
	},
})
