import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { partyId } from '../parties/party.schema.ts'
import { nearTo } from '../parties/party.visibility.ts'
import { keepsProfile } from '../parties/profile/keeps-profile.ts'
import { changeParty } from '../parties/record/lock-party.ts'
import { entryId } from './profile-entry.schema.ts'
import { keptEntryVisibleTo } from './profile-entry.visibility.ts'

/**
 * Takes an entry off a profile. The office can take that back.
 * @throws Refusal `parties.not-found`, `profiles.entry-not-found`
 */
export const removeEntry = command({
	name: 'profiles.remove-entry',
	input: z.object({ partyId, entryId }),
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId: id, entryId: entry }) {
		await changeParty(ctx, id)
		const viewer = nearTo(ctx.viewer, { id, network_id: ctx.networkId })
		const { rows } = await sql<{ kind: string }>`
			delete from profile_entry e where e.id = ${entry} and e.party_id = ${id} and ${keptEntryVisibleTo(viewer, 'e')}
			returning e.kind`.execute(ctx.db)
		if (!rows[0]) throw new Refusal('not-found', 'profiles.entry-not-found')
		return { subject: id, facts: { entry, kind: rows[0].kind }, result: { journalId: ctx.journalId } }
	},
})
