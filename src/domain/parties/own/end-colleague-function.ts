import { sql } from 'kysely'
import { z } from 'zod'
import { asPartOf, command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { endFunction } from '../details/end-function.ts'
import { partyId } from '../party.schema.ts'
import { lockParty } from '../record/lock-party.ts'
import { speakingFunctions, speaksForPeople } from './speaks-for.ts'

/**
 * Ends what a colleague is at one's own organisation, from today on. Somebody has to remain who decides about its people.
 * @throws Refusal `parties.function-not-found`, `parties.nobody-speaks`
 */
export const endColleagueFunction = command({
	name: 'parties.end-colleague-function',
	input: z.object({ organisationId: partyId, functionId: z.coerce.number().int().positive() }),
	allowed: (ctx, { organisationId }) => speaksForPeople(ctx, ctx.networkId, organisationId),
	async run(ctx, { organisationId, functionId }) {
		await lockParty(ctx, organisationId)
		const { rows } = await sql<{ kind: string }>`
			select kind from party_function where id = ${functionId} and organisation_id = ${organisationId} and during @> ${ctx.today}::date`.execute(
			ctx.db,
		)
		if (!rows[0]) throw new Refusal('not-found', 'parties.function-not-found')
		await asPartOf(ctx, endFunction, { functionId })
		if (!(await somebodySpeaks(ctx, organisationId))) throw new Refusal('conflict', 'parties.nobody-speaks')
		return { subject: organisationId, facts: { kind: rows[0].kind }, result: { journalId: ctx.journalId } }
	},
})

async function somebodySpeaks(ctx: CommandContext, organisationId: number): Promise<boolean> {
	const { rows } = await sql`
		select from party_function where organisation_id = ${organisationId} and kind = any(${[...speakingFunctions]}::text[])
			and during @> ${ctx.today}::date limit 1`.execute(ctx.db)
	return rows.length > 0
}
