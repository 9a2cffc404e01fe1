/** From when on there has been a party: what hangs on it cannot have begun before. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'

/**
 * Nothing of a party holds before there is such an organisation or person. Of an organisation the year is known. `from` and `until`
 * are ISO days, null when nobody knows; `until` is the first day without.
 * @throws Refusal `parties.before-founding` with the latest `year` of founding, `parties.before-birth`
 */
export async function refuseBefore(
	ctx: CommandContext,
	parties: readonly number[],
	{ from, until = null }: { from: string | null; until?: string | null | undefined },
): Promise<void> {
	const { rows } = await sql<{ founded: number | null; unborn: boolean | null }>`
		with known as (select coalesce(${from}::date, ${until}::date - 1) as day)
		select max(founded) filter (where day < make_date(founded, 1, 1)) as founded, bool_or(day < born_on) as unborn
		from party, known where network_id = ${ctx.networkId} and id = any(${[...parties]}::bigint[])`.execute(ctx.db)
	const { founded, unborn } = rows[0]!
	if (founded !== null) throw new Refusal('invalid', 'parties.before-founding', { year: founded })
	if (unborn) throw new Refusal('invalid', 'parties.before-birth')
}

/**
 * The counterpart of `refuseBefore`: neither a year of founding nor a birthday may come after a membership, a function or a
 * relationship has begun. What founded something was there before it.
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
			union all select during from relationship where to_id = ${partyId}
			union all select during from relationship where from_id = ${partyId} and kind <> 'founded-by'
		) held
		having min(lower(during)) < coalesce(${born_on ?? null}::date, make_date(${founded ?? null}::int, 1, 1))`.execute(
		ctx.db,
	)
	if (rows[0]) throw new Refusal('invalid', 'parties.exists-since', { year: rows[0].year })
}
