/** Organisations that other networks show and that may be the same as records of this one; what was said of them, by whom. */
import { sql, type RawBuilder } from 'kysely'
import { visitor, type Context } from '#platform/context.ts'
import { asOffice } from '../as-office.ts'
import { detailVisibleTo, visibleTo } from '../party.visibility.ts'

export type Elsewhere = {
	party: { id: number; name: string; place: string | null }
	identity: { id: number; slug: string; name: string; place: string | null; networks: string[] }
	/**
	 * `asks`: another network says that they are the same. `agreed`: both say so, and this side moves its record. `found`: nobody has said anything.
	 * `asked`: this network has said so and waits. `refused`: the other one says that they are not.
	 */
	state: 'asks' | 'agreed' | 'found' | 'asked' | 'refused'
}

export const elsewhereAtOnce = 50

/** What other networks ask, then what was found by name or website, then what waits for others. Only what is public is compared and shown. */
export async function elsewhere(ctx: Context, networkId: number): Promise<Elsewhere[]> {
	return asOffice(ctx, networkId, async ({ db, today }) => {
		const { rows } = await sql<Elsewhere>`
			with ${pairs(networkId, today)}
			select json_build_object('id', own.id, 'name', own.name, 'place', ${placeOf('own', today)}) as party,
				json_build_object('id', i.id, 'slug', i.slug, 'name', their.name, 'place', ${placeOf('their', today)},
					'networks', (select json_agg(distinct n.name) from party q join network n on n.id = q.network_id
						where q.identity_id = i.id and ${visibleTo(visitor, today, 'q')})) as identity, pair.state
			from pair join party own on own.id = pair.party_id join identity i on i.id = pair.identity_id
			cross join lateral (select p.* from party p where p.identity_id = i.id and ${visibleTo(visitor, today, 'p')}
				order by p.id = i.leading_party_id desc nulls last, p.network_id limit 1) their
			order by array_position(array['asks', 'agreed', 'found', 'asked', 'refused'], pair.state), own.name_key, i.id limit ${elsewhereAtOnce}`.execute(
			db,
		)
		return rows
	})
}

/** How many questions of other networks wait for an answer. */
export async function askedByOthers(ctx: Context, networkId: number): Promise<number> {
	return asOffice(ctx, networkId, async ({ db, today }) => {
		const { rows } = await sql<{ count: number }>`
			with ${verdicts(networkId, today)} select count(*)::int as count from said where state = 'asks'`.execute(db)
		return rows[0]!.count
	})
}

/** Verdicts of this network and about its records, of identities that are not one yet. */
const verdicts = (networkId: number, today: string): RawBuilder<unknown> => sql`
	said as (
		select own.id as party_id, theirs.identity_id, case when mine.id is null then 'asks' else 'agreed' end as state
		from identity_verdict v join party theirs on theirs.id = v.party_id
		join party own on own.identity_id = v.identity_id and own.network_id = ${networkId}
		left join identity_verdict mine on mine.party_id = own.id and mine.identity_id = theirs.identity_id and mine.network_id = ${networkId}
		where v.verdict = 'same' and v.network_id <> ${networkId} and theirs.identity_id <> own.identity_id
			and coalesce(mine.verdict, 'same') = 'same' and ${visibleTo(visitor, today, 'theirs')}
		union
		select own.id, v.identity_id, case when answer.verdict = 'other' then 'refused' else 'asked' end
		from identity_verdict v join party own on own.id = v.party_id
		left join lateral (select a.verdict from identity_verdict a join party p on p.id = a.party_id
			where a.identity_id = own.identity_id and p.identity_id = v.identity_id order by a.verdict desc limit 1) answer on true
		where v.network_id = ${networkId} and v.verdict = 'same' and v.identity_id <> own.identity_id and answer.verdict is distinct from 'same'
	)`

const pairs = (networkId: number, today: string): RawBuilder<unknown> => sql`
	${verdicts(networkId, today)}, published as materialized (
		select p.id, p.identity_id, p.name_key from party p
		where p.network_id = ${networkId} and p.kind = 'organisation' and ${visibleTo(visitor, today, 'p')}
	), alike as (
		select o.id as party_id, t.id as other_id from published o join party t on t.name_key = o.name_key and t.kind = 'organisation'
		union
		select o.id, c.party_id from published o
		join channel w on w.party_id = o.id and w.kind = 'web' and ${detailVisibleTo(visitor, 'w')}
		join channel c on c.value_key = w.value_key and c.kind = 'web' and ${detailVisibleTo(visitor, 'c')}
	), pair as (
		select party_id, identity_id, state from said
		union all
		select distinct a.party_id, t.identity_id, 'found' from alike a join published o on o.id = a.party_id join party t on t.id = a.other_id
		where t.network_id <> ${networkId} and t.kind = 'organisation' and t.identity_id <> o.identity_id and ${visibleTo(visitor, today, 't')}
			and not exists (select from said s where s.party_id = a.party_id and s.identity_id = t.identity_id)
			and not exists (select from identity_verdict v where v.party_id = a.party_id and v.identity_id = t.identity_id)
			and not exists (select from party q where q.identity_id = t.identity_id and q.network_id = ${networkId})
	)`

const placeOf = (alias: string, today: string): RawBuilder<unknown> => sql`
	(select a.place from address a where a.party_id = ${sql.ref(`${alias}.id`)} and a.kind in ('visiting', 'postal') and a.during @> ${today}::date
		and ${detailVisibleTo(visitor, 'a')} order by (a.kind = 'visiting') desc, a.id limit 1)`
