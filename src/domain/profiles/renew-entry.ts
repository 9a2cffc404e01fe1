import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { partyId } from '../parties/party.schema.ts'
import { nearTo } from '../parties/party.visibility.ts'
import { keepsProfile } from '../parties/profile/keeps-profile.ts'
import { changeParty } from '../parties/record/lock-party.ts'
import { entryId, offerKinds, usualOffer } from './profile-entry.schema.ts'
import { keptEntryVisibleTo } from './profile-entry.visibility.ts'

/**
 * Lets an offer stand for 90 more days from today, also one that has expired. One that ends later keeps its day.
 * @throws Refusal `parties.not-found`, `profiles.entry-not-found` also for what is no offer
 */
export const renewEntry = command({
	name: 'profiles.renew-entry',
	input: z.object({ partyId, entryId }),
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId: id, entryId: entry }) {
		await changeParty(ctx, id)
		const viewer = nearTo(ctx.viewer, { id, network_id: ctx.networkId })
		const { rows } = await sql<{ kind: string }>`
			update profile_entry e set valid_until = greatest(e.valid_until, ${ctx.today}::date + ${usualOffer}::int)
			where e.id = ${entry} and e.party_id = ${id} and e.kind = any(${[...offerKinds]}::text[]) and ${keptEntryVisibleTo(viewer, 'e')}
			returning e.kind`.execute(ctx.db)
		if (!rows[0]) throw new Refusal('not-found', 'profiles.entry-not-found')
		return { subject: id, facts: { entry, kind: rows[0].kind }, result: { journalId: ctx.journalId } }
	},
})
