/** From when on there must have been a party, because of what hangs on it. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'

/**
 * The counterpart of what refuses memberships and functions before there is an organisation or a person: neither a year of
 * founding nor a birthday may come after one of them has begun.
 * @throws Refusal `parties.exists-since` with the `year` of the earliest one
 */
export async function refuseBegunBefore(
	ctx: CommandContext,
	partyId: number,
	{ founded, born_on }: { founded?: unknown; born_on?: unknown },
): Promise<void> {
	if (!founded && !born_on) return
	const { rows } = await sql<{ year: number }>`
		select extract(year from min(lower(during)))::int as year from (
			select during from membership where party_id = ${partyId}
			union all select during from party_function where organisation_id = ${partyId}
			union all select during from party_function where person_id = ${partyId}
		) held
		having min(lower(during)) < coalesce(${born_on ?? null}::date, make_date(${founded ?? null}::int, 1, 1))`.execute(
		ctx.db,
	)
	if (rows[0]) throw new Refusal('invalid', 'parties.exists-since', { year: rows[0].year })
}
