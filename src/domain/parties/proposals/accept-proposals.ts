import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { fieldsAt, holdProfile } from '../profile/profile-at.ts'
import { same } from '../profile/profile-fields.ts'
import { asItsPeople } from '../profile/profile-viewer.ts'
import { proposalId, version, type ProfileField, type ProfileFields } from '../profile/profile.schema.ts'
import { writeProfile } from '../profile/write-profile.ts'
import { lockParty } from '../record/lock-party.ts'
import { holdProposals, noteDecision } from './held-proposals.ts'
import { valuesIn } from './proposal.schema.ts'

/**
 * Accepts changes that people of an organisation have proposed: from here on they stand in its profile. What the record says is
 * overwritten only as the office has seen it.
 * @throws Refusal `parties.not-found`, `parties.proposal-not-found`, `parties.proposal-decided`, `parties.proposal-overtaken` when one
 * of the values has changed since, `common.invalid-input` when a field of the office does not take a value any more
 */
export const acceptProposals = command({
	name: 'parties.accept-proposals',
	input: z.object({ partyId, version, proposalIds: z.array(proposalId).min(1).max(200) }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, version: seen, proposalIds }) {
		const party = await lockParty(ctx, id)
		const proposals = await holdProposals(ctx, id, proposalIds)
		const profile = await holdProfile(ctx, party, asItsPeople(ctx.viewer, id))
		const values = Object.entries(valuesIn(proposals, profile.now)) as [ProfileField, ProfileFields[ProfileField]][]
		const base = await fieldsAt(ctx, profile, seen)
		if (values.some(([field]) => !base || !same(base[field], profile.now[field])))
			throw new Refusal('conflict', 'parties.proposal-overtaken')
		const changes = values.filter(([field, value]) => field in profile.now && !same(value, profile.now[field]))
		if (changes.length > 0) await writeProfile(ctx, profile, Object.fromEntries(changes) as ProfileFields)
		await noteDecision(ctx, proposals, { accepted: true, reason: null })
		return {
			subject: id,
			facts: { changed: changes.map(([field]) => field), count: proposals.length },
			result: { journalId: ctx.journalId },
		}
	},
})
