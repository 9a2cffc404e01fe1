/** One pair side by side: both records, what hangs on each, what was decided. And all pairs that were decided. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { asOffice } from '../parties/as-office.ts'
import { columnsFor } from '../parties/party.visibility.ts'
import type { RecordFacts } from '../parties/record/party-record.queries.ts'
import { side, type PairSide } from './open-pairs.queries.ts'

/** What is counted on each side, in the order in which it is told. */
export const counted = {
	addresses: 'address a where a.party_id = p.id',
	channels: 'channel c where c.party_id = p.id',
	memberships: 'membership m where m.party_id = p.id',
	functions: 'party_function f where p.id in (f.person_id, f.organisation_id)',
	claims: 'claim c where c.party_id = p.id',
	relationships: 'relationship r where p.id in (r.from_id, r.to_id)',
	interactions: 'interaction_party i where i.party_id = p.id',
	tasks: 'task t where p.id in (t.party_id, t.subject_id)',
	notes: 'note n where n.subject_id = p.id',
	tags: 'tagging t where t.subject_id = p.id',
	documents: 'document d where d.subject_id = p.id',
	applications: 'application a where a.party_id = p.id',
	numbers: 'external_id e where e.party_id = p.id',
} as const
export type Counted = keyof typeof counted

export type ComparedParty = PairSide & {
	row: RecordFacts
	slug: string
	address: string | null
	channels: { kind: string; value: string }[]
	memberships: { type: Record<string, string>; from: string | null; until: string | null; number: string | null }[]
	hasAccount: boolean
	counts: Record<Counted, number>
}
export type ComparedPair = {
	id: number
	kind: 'organisation' | 'person'
	probability: number
	reasons: string[]
	denied: { by: string | null; on: string } | null
	/** Both have a membership on one day at least: then only one of the two can stay for that time. */
	overlapping: boolean
	parties: [ComparedParty, ComparedParty]
}

/** The day of a denial `n`, as the network counts days. */
const deniedOn = sql`(n.denied_at at time zone (select w.time_zone from network w where w.id = n.network_id))::date`

/** @throws Refusal `duplicates.pair-gone` when the records are no longer alike, or one of them is no longer there */
export async function comparedPair(ctx: Context, networkId: number, id: number): Promise<ComparedPair> {
	if (!Number.isSafeInteger(id)) throw new Refusal('not-found', 'duplicates.pair-gone')
	return asOffice(ctx, networkId, async ({ db, today }) => {
		const { rows } = await sql<Omit<ComparedPair, 'parties'> & { party_id: number; other_id: number }>`
			select d.id, d.kind, d.probability, array(select jsonb_array_elements_text(d.reasons)) as reasons, d.party_id, d.other_id,
				(select json_build_object('by', n.author_name, 'on', ${deniedOn}) from duplicate_denial n
					where n.party_id = d.party_id and n.other_id = d.other_id) as denied,
				exists (select from membership a join membership b on b.party_id = d.other_id and a.during && b.during
					where a.party_id = d.party_id) as overlapping
			from duplicate_pair d where d.id = ${id} and d.network_id = ${networkId}`.execute(db)
		const pair = rows[0]
		if (!pair) throw new Refusal('not-found', 'duplicates.pair-gone')
		const counts = Object.entries(counted).map(([name, rows]) => sql`${sql.lit(name)}, (select count(*) from ${sql.raw(rows)})`)
		const { rows: parties } = await sql<Omit<ComparedParty, keyof PairSide> & { side: PairSide }>`
			select ${side(sql`p.id`, today)} as side, to_jsonb(p) - 'name_key' as row, (select i.slug from identity i where i.id = p.identity_id) as slug,
				(select concat_ws(', ', coalesce(a.street, a.post_box), concat_ws(' ', a.postcode, a.place)) from address a where a.party_id = p.id
					order by upper_inf(a.during) desc, a.id limit 1) as address,
				(select coalesce(json_agg(json_build_object('kind', c.kind, 'value', c.value) order by c.position, c.id), '[]') from channel c where c.party_id = p.id) as channels,
				(select coalesce(json_agg(json_build_object('type', t.label, 'from', lower(m.during), 'until', upper(m.during), 'number', m.number) order by m.during), '[]')
					from membership m join membership_type t on t.id = m.type_id where m.party_id = p.id) as memberships,
				exists (select from account_person ap where ap.person_id = p.id) as "hasAccount", json_build_object(${sql.join(counts)}) as counts
			from party p where p.network_id = ${networkId} and p.id in (${pair.party_id}, ${pair.other_id}) order by p.id`.execute(db)
		const { party_id: _, other_id: __, ...found } = pair
		const [first, second] = parties.map(({ side: words, row, ...party }) => ({ ...words, ...party, row: columnsFor(ctx.viewer, row) as RecordFacts }))
		if (!first || !second) throw new Refusal('not-found', 'duplicates.pair-gone')
		return { ...found, parties: [first, second] }
	})
} // prettier-ignore

/** Which of the two stays when nobody chooses: who has an account or is a member, then who has more, then who came first. */
export function keptByDefault([first, second]: ComparedPair['parties']): ComparedParty {
	const worth = ({ hasAccount, member, counts }: ComparedParty) =>
		(hasAccount ? 10_000 : 0) +
		(member ? 1_000 : 0) +
		Object.values(counts).reduce((sum, count) => sum + Number(count), 0)
	return worth(second) > worth(first) ? second : first
}

export type DeniedPair = {
	first: PairSide
	second: PairSide
	by: string | null
	/** ISO day of the network. */ on: string
}

/** Pairs that somebody found to be no duplicates, newest first. */
export async function deniedPairs(
	ctx: Context,
	networkId: number,
	{ limit, offset }: { limit: number; offset: number },
): Promise<{ pairs: DeniedPair[]; count: number }> {
	return asOffice(ctx, networkId, async ({ db, today }) => {
		const { rows } = await sql<DeniedPair & { count: number }>`
			select ${side(sql`n.party_id`, today)} as first, ${side(sql`n.other_id`, today)} as second, n.author_name as by, ${deniedOn} as on,
				count(*) over ()::int as count
			from duplicate_denial n where n.network_id = ${networkId} order by n.id desc limit ${limit} offset ${offset}`.execute(
			db,
		)
		return { pairs: rows.map(({ count: _, ...pair }) => pair), count: rows[0]?.count ?? 0 }
	})
}
