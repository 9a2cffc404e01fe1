import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { partyId } from '../party.schema.ts'
import { lockParty } from '../record/lock-party.ts'
import { keepsProfile } from './keeps-profile.ts'
import { version } from './profile.schema.ts'

/**
 * Notes that all of the profile is still true today, claims included: competences/on-profile-confirmed.ts confirms those.
 * Only what was seen can be confirmed.
 * @throws Refusal `parties.not-found`, `parties.profile-changed` when somebody has changed it since
 */
export const confirmProfile = command({
	name: 'parties.confirm-profile',
	input: z.object({ partyId, version }),
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId: id, version: seen }) {
		const party = await lockParty(ctx, id)
		if (party.kind !== 'organisation') throw new Refusal('not-found', 'parties.not-found')
		if (party.version !== seen) throw new Refusal('conflict', 'parties.profile-changed', { version: party.version })
		await sql`
			update party set confirmed_on = ${ctx.today}::date, version = version + 1, changed_at = now() where id = ${id}`.execute(
			ctx.db,
		)
		return { subject: id, result: { journalId: ctx.journalId } }
	},
})
