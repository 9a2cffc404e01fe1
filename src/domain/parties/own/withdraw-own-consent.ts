import { z } from 'zod'
import { asPartOf, command } from '#platform/command.ts'
import { withdrawConsent } from '../details/withdraw-consent.ts'
import { partyId } from '../party.schema.ts'

/**
 * One takes a consent back oneself, as easily as it was given (GDPR, article 7, 3).
 * @throws Refusal `parties.not-found`, `parties.consent-not-found`
 */
export const withdrawOwnConsent = command({
	name: 'parties.withdraw-own-consent',
	input: z.object({ partyId, consentId: z.coerce.number().int().positive() }),
	allowed: (ctx, { partyId: id }) => ctx.viewer.persons.includes(id),
	async run(ctx, { partyId: id, consentId }) {
		await asPartOf(ctx, withdrawConsent, { partyId: id, consentId })
		return { subject: id, result: { journalId: ctx.journalId } }
	},
})
