import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { scopes } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { functionKinds, isoDay, partyId } from '../party.schema.ts'
import { changeParty, lockParty } from '../record/lock-party.ts'
import { refuseImpossiblePeriod } from './function-period.ts'
import { isOverlap } from './overlap.ts'

/**
 * Says what a person is at an organisation, from a day on, or was for a time.
 * @throws Refusal `parties.not-found`, `parties.function-needs-both` when it is not a person and an organisation,
 *   `parties.function-held` when they have that function there already; as `refuseImpossiblePeriod`
 */
export const startFunction = command({
	name: 'parties.start-function',
	input: z.object({
		personId: partyId,
		organisationId: partyId,
		kind: z.enum(functionKinds),
		title: z
			.string()
			.trim()
			.max(120)
			.nullable()
			.default(null)
			.transform((title) => title || null),
		from: isoDay.nullable().default(null),
		/** The first day on which it no longer holds; null while it goes on. */
		until: isoDay.nullable().default(null),
		scope: z.enum(scopes).default('office'),
	}),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { personId, organisationId, kind, title, from, until, scope }) {
		const organisation = await changeParty(ctx, organisationId)
		const person = await lockParty(ctx, personId)
		if (organisation.kind !== 'organisation' || person.kind !== 'person')
			throw new Refusal('invalid', 'parties.function-needs-both')
		await refuseImpossiblePeriod(ctx, { personId, organisationId, from, until })
		try {
			await sql`
				insert into party_function (network_id, person_id, organisation_id, kind, title, scope, during)
				values (${ctx.networkId}, ${personId}, ${organisationId}, ${kind}, ${title}, ${scope}, daterange(${from}::date, ${until}::date))`.execute(
				ctx.db,
			)
		} catch (error) {
			throw isOverlap(error) ? new Refusal('conflict', 'parties.function-held') : error
		}
		return { subject: organisationId, facts: { kind, person: personId }, result: { journalId: ctx.journalId } }
	},
})
