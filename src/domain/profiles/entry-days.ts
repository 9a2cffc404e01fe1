import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { isOffer, longestAnnouncement, longestOffer, usualAnnouncement, usualOffer } from './profile-entry.schema.ts'
import type { EntryInput } from './profile-entry.schema.ts'

type EntryDays = Pick<EntryInput, 'posted_on' | 'valid_until'>

/**
 * From when until when an entry is shown, as ISO days: as it says, or as usual.
 * @throws Refusal `profiles.ends-wrong`, `profiles.announcement-days-wrong` when it would be over already, or stands too long
 */
export async function daysOf(ctx: CommandContext, entry: Pick<EntryInput, 'kind'> & EntryDays): Promise<EntryDays> {
	if (isOffer(entry.kind)) return { posted_on: null, valid_until: await endOf(ctx, entry) }
	if (entry.kind === 'announcement') return shownDays(ctx, entry)
	return { posted_on: null, valid_until: entry.valid_until }
}

async function endOf({ db, today }: CommandContext, { valid_until: end }: EntryDays): Promise<string> {
	const { rows } = await sql<{ end: string; fits: boolean }>`
		select "end", "end" between ${today}::date and ${today}::date + ${longestOffer}::int as fits
		from (select coalesce(${end}::date, ${today}::date + ${usualOffer}::int) as "end") given`.execute(db)
	if (!rows[0]!.fits) throw new Refusal('invalid', 'profiles.ends-wrong', { most: longestOffer })
	return rows[0]!.end
}

/** An announcement may wait for its day, but not longer than it would usually be shown. */
async function shownDays({ db, today }: CommandContext, given: EntryDays): Promise<EntryDays> {
	const { rows } = await sql<{ posted: string; end: string; fits: boolean }>`
		select posted, "end", "end" between greatest(posted, ${today}::date) and (posted + make_interval(years => ${longestAnnouncement}))::date
			and posted <= (${today}::date + make_interval(years => ${usualAnnouncement}))::date as fits
		from (select coalesce(${given.posted_on}::date, ${today}::date) as posted) said,
			lateral (select coalesce(${given.valid_until}::date, (posted + make_interval(years => ${usualAnnouncement}))::date) as "end") given`.execute(
		db,
	)
	const { posted, end, fits } = rows[0]!
	if (!fits) throw new Refusal('invalid', 'profiles.announcement-days-wrong', { most: longestAnnouncement })
	return { posted_on: posted, valid_until: end }
}
