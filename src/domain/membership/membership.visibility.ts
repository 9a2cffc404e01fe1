/**
 * Who may see what memberships say in fields of the office. Everything else of a membership is for its office; that somebody is a
 * member, and since when, goes with the record.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Viewer } from '#platform/context.ts'
import { levelSql } from '../access/levels.ts'
import { customSql, type SeenField } from '../parties/party.visibility.ts'

/**
 * Whether a viewer may read the fields of a membership (alias) at all: the office and the member any, others that of the day. What is
 * over is nobody else's business.
 */
export function membershipReadableBy(viewer: Viewer, today: string, membership: string): RawBuilder<boolean> {
	const column = (name: string) => sql.ref(`${membership}.${name}`)
	return sql<boolean>`(${column('during')} @> ${today}::date or ${levelSql(viewer, column('network_id'))} = 'office'
		or ${column('party_id')} = any(${[...viewer.persons, ...viewer.represents]}::bigint[]))`
}

/** What the membership of the day says in fields of the office, as a viewer may see it of a party (alias): a JSON list of `SeenField`. */
export function membershipFieldsSql(viewer: Viewer, today: string, party = 'party'): RawBuilder<SeenField[]> {
	return sql<SeenField[]>`coalesce((select ${customSql(viewer, today, party, 'held')} from membership held
		where held.party_id = ${sql.ref(`${party}.id`)} and held.during @> ${today}::date), '[]')`
}
