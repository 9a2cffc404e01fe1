import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { isoDay } from '../party.schema.ts'
import { changeParty } from '../record/lock-party.ts'
import { refuseBefore } from '../record/since-when.ts'

/**
 * Ends a function. `until` is the first day on which it no longer holds: today unless given. A function that would end before
 * it began is removed.
 * @throws Refusal `parties.function-not-found`; as `refuseBefore`
 */
export const endFunction = command({
	name: 'parties.end-function',
	input: z.object({ functionId: z.coerce.number().int().positive(), until: isoDay.optional() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { functionId, until = ctx.today }) {
		const { rows } = await sql<{ organisation_id: number; person_id: number; never: boolean }>`
			select organisation_id, person_id, coalesce(lower(during) >= ${until}::date, false) as never from party_function
			where id = ${functionId} and network_id = ${ctx.networkId} and coalesce(upper(during), 'infinity') > ${until}::date`.execute(
			ctx.db,
		)
		const found = rows[0]
		if (!found) throw new Refusal('not-found', 'parties.function-not-found')
		await changeParty(ctx, found.organisation_id)
		if (!found.never) await refuseBefore(ctx, [found.organisation_id, found.person_id], { from: null, until })
		await (
			found.never
				? sql`delete from party_function where id = ${functionId}`
				: sql`update party_function set during = daterange(lower(during), ${until}::date) where id = ${functionId}`
		).execute(ctx.db)
		return { subject: found.organisation_id, facts: { function: functionId }, result: { journalId: ctx.journalId } }
	},
})
