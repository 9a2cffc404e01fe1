import { sql } from 'kysely'
import { z } from 'zod'
import { asPartOf, command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { startFunction } from '../details/start-function.ts'
import { functionKinds, partyId } from '../party.schema.ts'
import { speaksForPeople } from './speaks-for.ts'

/**
 * Gives somebody who works at one's own organisation a further function there, from today on. Its scope is the office's until the
 * person agrees to more.
 * @throws Refusal `parties.not-found` for whoever does not work there, `parties.function-held`
 */
export const startColleagueFunction = command({
	name: 'parties.start-colleague-function',
	input: z.object({
		organisationId: partyId,
		personId: partyId,
		kind: z.enum(functionKinds),
		title: z.string().trim().max(120).default(''),
	}),
	allowed: (ctx, { organisationId }) => speaksForPeople(ctx, ctx.networkId, organisationId),
	async run(ctx, { organisationId, personId, kind, title }) {
		const { rows } = await sql`
			select from party_function where organisation_id = ${organisationId} and person_id = ${personId} and network_id = ${ctx.networkId}
				and during @> ${ctx.today}::date limit 1`.execute(ctx.db)
		if (rows.length === 0) throw new Refusal('not-found', 'parties.not-found')
		await asPartOf(ctx, startFunction, { organisationId, personId, kind, title, from: ctx.today })
		return { subject: organisationId, facts: { kind }, result: { journalId: ctx.journalId } }
	},
})
