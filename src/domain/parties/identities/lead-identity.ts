import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { partyId } from '../party.schema.ts'
import { lockParty } from '../record/lock-party.ts'

/**
 * Chooses whose texts a profile shows that several networks share. The organisation's choice alone, so only who represents it may.
 * @throws Refusal `parties.not-found`
 */
export const leadIdentity = command({
	name: 'parties.lead-identity',
	input: z.object({ partyId }),
	allowed: ({ viewer }, { partyId: id }) => viewer.represents.includes(id),
	async run(ctx, { partyId: id }) {
		const { identityId } = await lockParty(ctx, id)
		await sql`update identity set leading_party_id = ${id} where id = ${identityId}`.execute(ctx.db)
		// The record itself notes it: search documents are made anew of what changed.
		await sql`update party set version = version + 1, changed_at = now() where id = ${id}`.execute(ctx.db)
		return { subject: id, facts: { identity: identityId }, result: { journalId: ctx.journalId } }
	},
})
