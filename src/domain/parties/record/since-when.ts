/** From when on there has been a party: what hangs on it cannot have begun before. */
import { sql, type RawBuilder } from 'kysely'
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
		select extract(year from min(begin))::int as year from (${begins(sql`${partyId}::bigint`)}) held
		having min(begin) < coalesce(${born_on ?? null}::date, make_date(${founded ?? null}::int, 1, 1))`.execute(ctx.db)
	if (rows[0]) throw new Refusal('invalid', 'parties.exists-since', { year: rows[0].year })
}

/** First days of what hangs on the parties of a query with one column. What founded something was there before it. */
const begins = (parties: RawBuilder<unknown>) => sql`
	select party_id, lower(during) as begin from membership where party_id in (${parties})
	union all select organisation_id, lower(during) from party_function where organisation_id in (${parties})
	union all select person_id, lower(during) from party_function where person_id in (${parties})
	union all select to_id, lower(during) from relationship where to_id in (${parties})
	union all select from_id, lower(during) from relationship where from_id in (${parties}) and kind <> 'founded-by'`

/** A day before there was the party: before the year in which it was founded, or before its day of birth. */
export type TooEarly = { day: string; founded: number | null; born_on: string | null }

/**
 * The same rule for many days at once, for whoever takes over what others have written down and may not refuse it. `place` is the position
 * among the given days.
 */
export async function daysBefore(
	ctx: Pick<CommandContext, 'db' | 'networkId'>,
	given: readonly { partyId: number; day: string }[],
): Promise<(TooEarly & { place: number })[]> {
	const { rows } = await sql<TooEarly & { place: number }>`
		select u.place - 1 as place, u.day, p.founded, p.born_on
		from unnest(${given.map(({ partyId }) => partyId)}::bigint[], ${given.map(({ day }) => day)}::date[]) with ordinality u (party_id, day, place)
		join party p on p.id = u.party_id and p.network_id = ${ctx.networkId}
		where u.day < coalesce(p.born_on, make_date(p.founded, 1, 1)) order by u.place`.execute(ctx.db)
	return rows
}

/** Of these parties, those on which something hangs that began before there were any, with the earliest first day. */
export async function begunTooEarly(
	ctx: Pick<CommandContext, 'db' | 'networkId'>,
	parties: readonly number[],
): Promise<(TooEarly & { partyId: number })[]> {
	const { rows } = await sql<TooEarly & { partyId: number }>`
		with held as materialized (
			select party_id, min(begin) as day from (${begins(sql`select unnest(${[...parties]}::bigint[])`)}) b group by party_id
		)
		select p.id as "partyId", h.day, p.founded, p.born_on from held h join party p on p.id = h.party_id and p.network_id = ${ctx.networkId}
		where h.day < coalesce(p.born_on, make_date(p.founded, 1, 1))`.execute(ctx.db)
	return rows
}
