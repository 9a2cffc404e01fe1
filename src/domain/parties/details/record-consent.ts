import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { scopes } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { isoDay, partyId } from '../party.schema.ts'
import { changeParty } from '../record/lock-party.ts'

export const consentPurposes = ['publication', 'mailing'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** The wording that the office reads out or hands over; an older consent keeps naming the wording it was given to. */
export const consentText = '2026-01'

/**
 * Notes that a person agreed: to what, how widely, and where that can be looked up. An earlier consent to the same ends.
 * @throws Refusal `parties.not-found`, `parties.consent-of-person` for anything but a person
 */
export const recordConsent = command({
	name: 'parties.record-consent',
	input: z.object({
		partyId,
		purpose: z.enum(consentPurposes),
		scope: z.enum(scopes).exclude(['office']),
		/** For example "Formular vom 3. März, Ordner 4". */
		source: z.string().trim().min(1).max(300),
		givenOn: isoDay.optional(),
	}),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, purpose, scope, source, givenOn }) {
		const party = await changeParty(ctx, id)
		if (party.kind !== 'person') throw new Refusal('invalid', 'parties.consent-of-person')
		if (givenOn && givenOn > ctx.today) throw new Refusal('invalid', 'parties.consent-in-future')
		await sql`
			update consent set withdrawn_at = now() where party_id = ${id} and purpose = ${purpose} and withdrawn_at is null`.execute(
			ctx.db,
		)
		await sql`
			insert into consent (network_id, party_id, purpose, scope, text_version, source, given_at)
			values (${ctx.networkId}, ${id}, ${purpose}, ${scope}::scope, ${consentText}, ${source}, coalesce(${givenOn ?? null}::date, now()))`.execute(
			ctx.db,
		)
		return { subject: id, facts: { purpose, scope }, result: { journalId: ctx.journalId } }
	},
})
