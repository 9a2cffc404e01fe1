import { sql, type RawBuilder } from 'kysely'

/**
 * How many claims of a row of `party_overview o` rest on more than the party's own word on a day: certificates count until their last
 * day. The row is derived once, the day comes with the question; a test of competences holds it to `basisOn`.
 */
export const provenOn = (today: string): RawBuilder<number> =>
	sql<number>`(o.proven + (select count(*) from unnest(o.proven_until) last_day where last_day >= ${today}::date))::int`
