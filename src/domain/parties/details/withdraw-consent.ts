import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { changeParty } from '../record/lock-party.ts'

/**
 * Notes that a person withdrew a consent: from now on nothing rests on it. That it was given stays on record.
 * @throws Refusal `parties.not-found`, `parties.consent-not-found`
 */
export const withdrawConsent = command({
	name: 'parties.withdraw-consent',
	input: z.object({ partyId, consentId: z.coerce.number().int().positive() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, consentId }) {
		await changeParty(ctx, id)
		const { rows } = await sql<{ purpose: string }>`
			update consent set withdrawn_at = greatest(now(), given_at)
			where id = ${consentId} and party_id = ${id} and withdrawn_at is null returning purpose`.execute(ctx.db)
		if (!rows[0]) throw new Refusal('not-found', 'parties.consent-not-found')
		return { subject: id, facts: { purpose: rows[0].purpose }, result: { journalId: ctx.journalId } }
	},
})
