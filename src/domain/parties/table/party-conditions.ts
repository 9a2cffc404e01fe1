/** Conditions on parties as SQL over `party_overview o`, for segments: each asks one thing of a party, null counting as no. */
import { sql, type RawBuilder } from 'kysely'
import { fold } from '#platform/search-text.ts'
import type { FunctionKind } from '../party.schema.ts'
import type { PartyKind } from './table-question.ts'

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

/** The last day of the last uninterrupted time of membership, by notice or otherwise, lies within a range of days, both ends included. */
export const memberUntil = (from: string | null, to: string | null): RawBuilder<boolean> =>
	sql<boolean>`(upper(o.member) - 1 between ${from ?? '-infinity'}::date and ${to ?? 'infinity'}::date)`

/** Nobody has confirmed the profile since a day. */
export const unconfirmedSince = (day: string): RawBuilder<boolean> =>
	sql<boolean>`coalesce(o.confirmed_on, '-infinity') < ${day}::date`

/** There is a mail address. */
export const withMail = (): RawBuilder<boolean> => sql<boolean>`o.mails <> ''`

/** The person has an account here; of an organisation somebody has who holds a function there on a day. */
export function withAccount(networkId: number, kind: PartyKind, day: string): RawBuilder<boolean> {
	const people = sql`select ap.person_id from account_person ap where ap.network_id = ${networkId}`
	if (kind === 'person') return sql<boolean>`((o.id in (${people})) is true)`
	return sql<boolean>`((o.id in (select f.organisation_id from party_function f
		where f.network_id = ${networkId} and (f.during @> ${day}::date) is true and (f.person_id in (${people})) is true)) is true)`
}

/** The number of employees lies within a range, both ends included. `(… in …) is true` keeps the set a hash table. */
export const employing = (networkId: number, from: number | null, to: number | null): RawBuilder<boolean> =>
	sql<boolean>`((o.id in (select p.id from party p where p.network_id = ${networkId} and p.employees between ${from ?? 0} and ${to ?? 2_000_000_000})) is true)`

/** Founded in a year of a range, both ends included. */
export const foundedIn = (networkId: number, from: number | null, to: number | null): RawBuilder<boolean> =>
	sql<boolean>`((o.id in (select p.id from party p where p.network_id = ${networkId} and p.founded between ${from ?? 0} and ${to ?? 9999})) is true)`

/** Has one of some legal forms, as they are written. */
export const ofLegalForm = (networkId: number, forms: readonly string[]): RawBuilder<boolean> =>
	sql<boolean>`((o.id in (select p.id from party p where p.network_id = ${networkId} and p.legal_form = any(${[...forms]}::text[]))) is true)`

/**
 * A person holds one of some functions on a day; an organisation has somebody who does. `(… @> …) is true` keeps to the index by kind: the
 * one of periods would be read whole.
 */
export function holding(
	networkId: number,
	kind: PartyKind,
	functions: readonly FunctionKind[],
	day: string,
): RawBuilder<boolean> {
	const column = sql.ref(kind === 'person' ? 'f.person_id' : 'f.organisation_id')
	return sql<boolean>`((o.id in (select ${column} from party_function f
		where f.network_id = ${networkId} and f.kind = any(${[...functions]}::text[]) and (f.during @> ${day}::date) is true)) is true)`
}

/** The organisations, as rows of one column, at which persons had a function on a day each: `persons` are rows of (person, day). */
export const organisationsThen = (networkId: number, persons: RawBuilder<unknown>): RawBuilder<unknown> =>
	sql`select f.organisation_id from (${persons}) one (person_id, day)
		join party_function f on f.network_id = ${networkId} and f.person_id = one.person_id and f.during @> one.day`

/**
 * The person holds one of some functions, or any when none is named, at an organisation that fits: a condition over a `party_overview o` of
 * its own. `(… in …) is true` keeps the organisations a hash table, too.
 */
export function holdingAt(
	networkId: number,
	functions: readonly FunctionKind[],
	organisation: RawBuilder<boolean>,
	day: string,
): RawBuilder<boolean> {
	return sql<boolean>`((o.id in (select f.person_id from party_function f
		where f.network_id = ${networkId} and ${ofKinds(functions)} and (f.during @> ${day}::date) is true
			and (f.organisation_id in (select o.id from party_overview o where ${organisation})) is true)) is true)`
}

/**
 * A person held one of some functions, or any when none is named, until a day of a range, both ends included, and does not hold it any
 * more on `day`; an organisation had somebody who did.
 */
export function formerlyHolding(
	networkId: number,
	kind: PartyKind,
	functions: readonly FunctionKind[],
	{ from, to }: { from: string | null; to: string | null },
	day: string,
): RawBuilder<boolean> {
	const column = kind === 'person' ? 'person_id' : 'organisation_id'
	const ended = sql`f.network_id = ${networkId} and ${ofKinds(functions)} and not upper_inf(f.during) and upper(f.during) <= ${day}::date
		and upper(f.during) > ${from ?? '-infinity'}::date and upper(f.during) - 1 <= ${to ?? 'infinity'}::date`
	// Few functions have ended: whose they were is looked for among all that are held, not the other way round.
	return sql<boolean>`((o.id in (select ${sql.ref(`f.${column}`)} from party_function f
		where ${ended} and ((f.person_id, f.organisation_id, f.kind) in (select n.person_id, n.organisation_id, n.kind from party_function n
			where n.network_id = ${networkId} and (n.during @> ${day}::date) is true and lower(n.during) > ${from ?? '-infinity'}::date
				and (n.person_id in (select f.person_id from party_function f where ${ended})) is true)) is not true)) is true)`
}

const ofKinds = (functions: readonly FunctionKind[]) =>
	functions.length === 0 ? sql`true` : sql`f.kind = any(${[...functions]}::text[])`
