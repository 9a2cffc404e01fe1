import { z } from 'zod'
import { asPartOf, command } from '#platform/command.ts'
import { scopes } from '#platform/context.ts'
import { consentPurposes, recordConsent } from '../details/record-consent.ts'
import { partyId } from '../party.schema.ts'

/** Where the proof of a consent is that somebody gave on their own page: the journal entry names their account and the moment. */
export const ownConsentSource = 'Selbst erteilt, angemeldet'

/**
 * One agrees oneself: to what, and how widely (GDPR, article 7). The wording is the one that the page shows (`consentText`).
 * @throws Refusal `parties.not-found`
 */
export const giveOwnConsent = command({
	name: 'parties.give-own-consent',
	input: z.object({ partyId, purpose: z.enum(consentPurposes), scope: z.enum(scopes).exclude(['office']) }),
	allowed: (ctx, { partyId: id }) => ctx.viewer.persons.includes(id),
	async run(ctx, { partyId: id, purpose, scope }) {
		await asPartOf(ctx, recordConsent, { partyId: id, purpose, scope, source: ownConsentSource })
		return { subject: id, facts: { purpose, scope }, result: { journalId: ctx.journalId } }
	},
})
