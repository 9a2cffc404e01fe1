import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { changeParty } from './lock-party.ts'

/**
 * Removes a record with all that hangs on it. Memberships are kept, and an account is not cut off from its person: who has
 * one of them stays.
 * @throws Refusal `parties.not-found`, `parties.still-needed` with the `reasons` `membership`, `account`
 */
export const removeParty = command({
	name: 'parties.remove',
	input: z.object({ partyId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id }) {
		const party = await changeParty(ctx, id)
		const reasons = await reasonsToStay(ctx, id)
		if (reasons.length > 0) throw new Refusal('conflict', 'parties.still-needed', { reasons })
		// The subject stays, so that an undo finds its number; what hangs on it goes with the party.
		await sql`delete from tagging where subject_id = ${id}`.execute(ctx.db)
		await sql`delete from note where subject_id = ${id}`.execute(ctx.db)
		await sql`delete from party where id = ${id}`.execute(ctx.db)
		return { subject: id, facts: { kind: party.kind }, result: { journalId: ctx.journalId } }
	},
})

async function reasonsToStay(ctx: CommandContext, id: number): Promise<string[]> {
	const { rows } = await sql<{ membership: boolean; account: boolean }>`
		select exists (select from membership where party_id = ${id}) as membership,
			exists (select from account_person where person_id = ${id}) as account`.execute(ctx.db)
	return (['membership', 'account'] as const).filter((reason) => rows[0]![reason])
}
