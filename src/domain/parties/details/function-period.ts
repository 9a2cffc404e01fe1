/** Which days a function can have; within commands that hold both parties. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'

type Held = {
	personId: number
	organisationId: number
	/** ISO days, null when nobody knows, or when there is no end; `until` is the first day without. */
	from: string | null
	until: string | null
}

/**
 * Nobody is anything at an organisation before there are both. Of an organisation the year is known.
 * @throws Refusal `parties.function-ends-first`, `parties.function-before-founding` with the `year`, `parties.function-before-birth`
 */
export async function refuseImpossiblePeriod(
	ctx: CommandContext,
	{ personId, organisationId, from, until }: Held,
): Promise<void> {
	if (from !== null && until !== null && until <= from) throw new Refusal('invalid', 'parties.function-ends-first')
	const { rows } = await sql<{ founded: number | null; unborn: boolean; unfounded: boolean }>`
		with known as (select coalesce(${from}::date, ${until}::date - 1) as day)
		select o.founded, coalesce(known.day < p.born_on, false) as unborn, coalesce(known.day < make_date(o.founded, 1, 1), false) as unfounded
		from party o, party p, known where o.id = ${organisationId} and p.id = ${personId}`.execute(ctx.db)
	const { founded, unborn, unfounded } = rows[0]!
	if (unfounded) throw new Refusal('invalid', 'parties.function-before-founding', { year: founded! })
	if (unborn) throw new Refusal('invalid', 'parties.function-before-birth')
}
