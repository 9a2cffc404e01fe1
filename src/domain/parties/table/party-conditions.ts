/** Conditions on parties as SQL over `party_overview o`, for segments: each asks one thing of a party, null counting as no. */
import { sql, type RawBuilder } from 'kysely'
import { fold } from '#platform/search-text.ts'
import type { FunctionKind } from '../party.schema.ts'

const folded = (words: string) => fold(words).split(' ').filter(Boolean)
const like = (column: RawBuilder<unknown>, words: string) => {
	const parts = folded(words).map((word) => sql`${column} like ${`%${word}%`}`)
	return parts.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(parts, sql` and `)})`
}

/** All words stand in the name. */
export const named = (words: string): RawBuilder<boolean> => like(sql`o.name_key`, words)

/** All words stand in the place. */
export const placed = (words: string): RawBuilder<boolean> => like(sql`o.place_key`, words)

/** A column of the overview has one of some values. */
export const oneOf = (
	column: 'organisation_kind' | 'size_class' | 'district_code',
	values: readonly string[],
): RawBuilder<boolean> => sql<boolean>`${sql.ref(`o.${column}`)} = any(${[...values]}::text[])`

/** One of some tags is set. */
export const tagged = (tags: readonly number[]): RawBuilder<boolean> => sql<boolean>`o.tags && ${[...tags]}::bigint[]`

/** Known outside of the office on a day. */
export const listedOn = (day: string): RawBuilder<boolean> => sql<boolean>`o.listed @> ${day}::date`

/** The last uninterrupted time of membership began within a range of days, both ends included. */
export const memberSince = (from: string | null, to: string | null): RawBuilder<boolean> =>
	sql<boolean>`(o.since >= ${from ?? '-infinity'}::date and o.since <= ${to ?? 'infinity'}::date)`

/** Nobody has confirmed the profile since a day. */
export const unconfirmedSince = (day: string): RawBuilder<boolean> =>
	sql<boolean>`coalesce(o.confirmed_on, '-infinity') < ${day}::date`

/** There is a mail address. */
export const withMail = (): RawBuilder<boolean> => sql<boolean>`o.mails <> ''`

/** The number of employees lies within a range, both ends included. `(… in …) is true` keeps the set a hash table. */
export const employing = (networkId: number, from: number | null, to: number | null): RawBuilder<boolean> =>
	sql<boolean>`((o.id in (select p.id from party p where p.network_id = ${networkId} and p.employees between ${from ?? 0} and ${to ?? 2_000_000_000})) is true)`

/**
 * A person holds one of some functions on a day; an organisation has somebody who does. `(… @> …) is true` keeps to the index by kind: the
 * one of periods would be read whole.
 */
export function holding(
	networkId: number,
	kind: 'organisation' | 'person',
	functions: readonly FunctionKind[],
	day: string,
): RawBuilder<boolean> {
	const column = sql.ref(kind === 'person' ? 'f.person_id' : 'f.organisation_id')
	return sql<boolean>`((o.id in (select ${column} from party_function f
		where f.network_id = ${networkId} and f.kind = any(${[...functions]}::text[]) and (f.during @> ${day}::date) is true)) is true)`
}
