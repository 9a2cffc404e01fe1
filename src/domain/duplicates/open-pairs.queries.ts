/** Pairs that may be the same and about which nobody has decided: how many, and which. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { asOffice } from '../parties/as-office.ts'
import { probableFrom } from './likeness/judge.ts'

/** What tells a record at a glance. */
export type PairSide = {
	id: number
	name: string
	place: string | null
	mail: string | null
	/** Persons: where they have a function. */
	at: string | null
	member: boolean
}
export type OpenPair = {
	id: number
	kind: 'organisation' | 'person'
	probability: number
	reasons: string[]
	first: PairSide
	second: PairSide
}
export type OpenDuplicates = {
	count: number
	likeliest: { id: number; first: { name: string }; second: { name: string } } | null
}

/** Not yet decided, and probable enough to be looked at. */
const open = (networkId: number): RawBuilder<unknown> => sql`
	d.network_id = ${networkId} and d.probability >= ${probableFrom}
	and not exists (select from duplicate_denial n where n.party_id = d.party_id and n.other_id = d.other_id)`

/** How many there are, and the most probable one. */
export async function openDuplicates(ctx: Context, networkId: number): Promise<OpenDuplicates> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<NonNullable<OpenDuplicates['likeliest']> & { count: number }>`
			select d.id, json_build_object('name', a.name) as first, json_build_object('name', b.name) as second, count(*) over ()::int as count
			from duplicate_pair d join party a on a.id = d.party_id join party b on b.id = d.other_id
			where ${open(networkId)} order by d.probability desc, d.id limit 1`.execute(db)
		if (!rows[0]) return { count: 0, likeliest: null }
		const { count, ...likeliest } = rows[0]
		return { count, likeliest }
	})
}

export const pairsAtOnce = 25

/** One page of open pairs, most probable first, with their numbers by kind. */
export async function openPairs(
	ctx: Context,
	networkId: number,
	{ kind, page }: { kind: OpenPair['kind'] | null; page: number },
): Promise<{ pairs: OpenPair[]; counts: Record<OpenPair['kind'], number> }> {
	return asOffice(ctx, networkId, async ({ db, today }) => {
		const { rows: counts } = await sql<{ kind: OpenPair['kind']; count: number }>`
			select d.kind, count(*)::int as count from duplicate_pair d where ${open(networkId)} group by d.kind`.execute(db)
		const { rows: pairs } = await sql<OpenPair>`
			select d.id, d.kind, d.probability, array(select jsonb_array_elements_text(d.reasons)) as reasons,
				${side(sql`d.party_id`, today)} as first, ${side(sql`d.other_id`, today)} as second
			from duplicate_pair d where ${open(networkId)} and (${kind}::text is null or d.kind = ${kind})
			order by d.probability desc, d.id limit ${pairsAtOnce} offset ${(page - 1) * pairsAtOnce}`.execute(db)
		const count = (of: OpenPair['kind']) => counts.find((row) => row.kind === of)?.count ?? 0
		return { pairs, counts: { organisation: count('organisation'), person: count('person') } }
	})
}

/** A record in a few words, as JSON. */
export const side = (id: RawBuilder<unknown>, today: string): RawBuilder<PairSide> => sql<PairSide>`(
	select json_build_object('id', own.id, 'name', own.name, 'place', o.place,
		'mail', (select c.value from channel c where c.party_id = own.id and c.kind = 'mail' order by c.position, c.id limit 1),
		'at', (select org.name from party_function f join party org on org.id = f.organisation_id where f.person_id = own.id
			order by f.during @> ${today}::date desc, f.id limit 1),
		'member', o.member @> ${today}::date)
	from party own join party_overview o on o.id = own.id where own.id = ${id})`
