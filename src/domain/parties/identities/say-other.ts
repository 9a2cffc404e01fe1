import { command } from '#platform/command.ts'
import { keepsProfile } from '../profile/keeps-profile.ts'
import { lockParty } from '../record/lock-party.ts'
import { keepVerdict, OfIdentity } from './verdict.ts'

/**
 * Says that a record of the network is about another organisation than an identity that other networks show. It is not proposed again.
 * @throws Refusal `parties.not-found`
 */
export const sayOther = command({
	name: 'parties.other-identity',
	input: OfIdentity,
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId, identityId }) {
		await lockParty(ctx, partyId)
		await keepVerdict(ctx, { partyId, identityId, verdict: 'other' })
		return { subject: partyId, facts: { identity: identityId }, result: { journalId: ctx.journalId } }
	},
})
