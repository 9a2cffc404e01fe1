/** Finds parties by what somebody types: the command palette, and forms that name a person or an organisation. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { fold } from '#platform/search-text.ts'
import { refuseOutsideOffice } from '../as-office.ts'
import { visibleTo } from '../party.visibility.ts'
import { saying, wordsOf } from '../table/table-conditions.ts'
import { partyKinds, type PartyKind } from '../table/table-question.ts'

export type FoundParty = {
	id: number
	kind: PartyKind
	name: string
	place: string | null
	/** Organisations: nothing. Persons: where they have a function. */
	at: string | null
}

type Search = { kinds: readonly PartyKind[]; limit: number }

/**
 * Parties of the network that all typed words fit, in name, mail address or place: names that begin so come first. What
 * nothing fits is compared by similarity, so that a mistyped name is found, too.
 */
export async function findParties(
	ctx: Context,
	networkId: number,
	typed: string,
	given: Partial<Search> = {},
): Promise<FoundParty[]> {
	refuseOutsideOffice(ctx, networkId)
	const search: Search = { kinds: given.kinds ?? partyKinds, limit: given.limit ?? 8 }
	const words = wordsOf(typed.slice(0, 200))
	if (words.length === 0) return []
	const fitting = sql`${sql.join(words.map(saying), sql` and `)}`
	const quick = await read(ctx, networkId, search, typed, sql`${candidates(networkId, search, words)}`, fitting)
	if (quick.length > 0) return quick
	// Words that stand in different places, or inside of mail addresses: a look at every row.
	const all = await read(ctx, networkId, search, typed, allRows(networkId, search, fitting), fitting)
	if (all.length > 0) return all
	return read(ctx, networkId, search, typed, similar(networkId, fold(typed)), sql`true`)
}

/** Ids that an index gives at once: begins of names, parts of names, begins of mail addresses and of their domains. */
function candidates(networkId: number, { kinds }: Search, words: readonly string[]): RawBuilder<unknown> {
	const begin = `${words[0]!.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
	const parts = words.filter((word) => word.length >= 3 && !word.includes('@'))
	return sql.join(
		[
			...kinds.map(
				(kind) =>
					sql`(select id from party_overview where network_id = ${networkId} and kind = ${kind} and name_key like ${begin} order by name_key limit 40)`,
			),
			...parts.map(
				(word) =>
					sql`(select id from party_overview where network_id = ${networkId} and name_key like ${`%${word}%`} limit 200)`,
			),
			sql`(select party_id from channel where network_id = ${networkId} and kind = 'mail' and value_key like ${begin} limit 40)`,
			sql`(select party_id from channel where network_id = ${networkId} and kind = 'mail' and split_part(value_key, '@', 2) like ${begin} limit 40)`,
		],
		sql` union `,
	)
}

const allRows = (networkId: number, { kinds }: Search, fitting: RawBuilder<unknown>) => sql`
	(select o.id from party_overview o where o.network_id = ${networkId} and o.kind = any(${[...kinds]}::text[]) and ${fitting} limit 100)`

const similar = (networkId: number, folded: string) => sql`
	(select id from party_overview where network_id = ${networkId} and (name_key % ${folded} or ${folded} <% name_key)
		order by word_similarity(${folded}, name_key) desc limit 20)`

async function read(
	ctx: Context,
	networkId: number,
	{ kinds, limit }: Search,
	typed: string,
	ids: RawBuilder<unknown>,
	fitting: RawBuilder<unknown>,
): Promise<FoundParty[]> {
	const folded = fold(typed)
	const { rows } = await sql<FoundParty>`
		with hits as materialized (${ids})
		select o.id, o.kind, p.name, o.place, (select org.name from party_function f join party org on org.id = f.organisation_id
			where f.person_id = o.id and f.during @> ${ctx.today}::date order by (f.kind = 'main-contact') desc, f.id limit 1) as at
		from hits join party_overview o on o.id = hits.id join party p on p.id = o.id
		where o.network_id = ${networkId} and o.kind = any(${[...kinds]}::text[]) and ${fitting} and ${visibleTo(ctx.viewer, ctx.today, 'o')}
		order by o.name_key <> ${folded}, not starts_with(o.name_key, ${folded}), position(' ' || ${folded} in ' ' || o.name_key) = 0,
			word_similarity(${folded}, o.name_key) desc, o.name_key, o.id limit ${limit}`.execute(ctx.db)
	return rows
}
