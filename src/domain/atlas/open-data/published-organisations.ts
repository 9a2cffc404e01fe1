/**
 * What the public sees of the organisations of some networks, one after the other: the same predicates as the atlas, for a visitor,
 * whoever asks. Read in pieces that hold no connection meanwhile, so that slow readers cost nothing and memory stays the same.
 */
import { sql } from 'kysely'
import { visitor, type Context } from '#platform/context.ts'
import { basisOn } from '../../competences/claim-basis.ts'
import { claimVisibleTo } from '../../competences/claim.visibility.ts'
import { logoSql } from '../../documents/pictures/pictures.queries.ts'
import { columnSql, detailVisibleTo, visibleTo } from '../../parties/party.visibility.ts'
import { positionColumns } from '../../profiles/market-position.ts'
import { entryColumns } from '../../profiles/profile-entries.queries.ts'
import { entryVisibleTo, positionVisibleTo } from '../../profiles/profile-entry.visibility.ts'
import type { PublishedOrganisation } from './organisation-node.ts'

const piece = 500

/** Which organisations: those of these networks. */
export type PublishedBy = readonly number[]

type Row = PublishedOrganisation & { identity: number }

/** All of them, by identity. Facts come from the leading record among those of the networks, claims from all of these. */
export async function* publishedOrganisations(
	ctx: Context,
	networks: PublishedBy,
	atOnce = piece,
): AsyncGenerator<PublishedOrganisation> {
	let after = 0
	for (;;) {
		const rows = await pieceAfter(ctx, networks, after, atOnce)
		for (const { identity: _, ...organisation } of rows) yield organisation
		const last = rows.at(-1)
		if (!last || rows.length < atOnce) return
		after = last.identity
	}
}

/** Organisations of the networks that the public may know of, as a condition on the record `p`. */
const published = (networks: PublishedBy, today: string) =>
	sql<boolean>`p.kind = 'organisation' and p.network_id = any(${[...networks]}::bigint[]) and ${visibleTo(visitor, today, 'p')}`

async function pieceAfter(
	{ db, today }: Context,
	networks: PublishedBy,
	after: number,
	atOnce: number,
): Promise<Row[]> {
	const listed = (query: ReturnType<typeof sql>) =>
		sql`(select coalesce(json_agg(row_to_json(x)), '[]') from (${query}) x)`
	const { rows } = await sql<Row>`
		with piece as materialized (
			select i.id, i.slug, i.leading_party_id from identity i
			where i.kind = 'organisation' and i.id > ${after} and exists (select from party p where p.identity_id = i.id and ${published(networks, today)})
			order by i.id limit ${atOnce}
		), own as materialized (
			select p.*, piece.id as identity, piece.slug,
				row_number() over (partition by piece.id order by (p.id = piece.leading_party_id) desc nulls last, p.network_id) as rank
			from piece join party p on p.identity_id = piece.id where ${published(networks, today)}
		), of_identity as (select identity, array_agg(id order by rank) as parties, array_agg(network_id order by rank) as networks from own group by identity)
		select own.identity, own.slug, own.name, own.organisation_kind as kind, own.legal_form as "legalForm", own.size_class as size,
			${columnSql(visitor, 'employees', 'own')} as employees, ${columnSql(visitor, 'founded', 'own')} as founded, ${columnSql(visitor, 'summary', 'own')} as summary,
			${columnSql(visitor, 'languages', 'own')} as languages,
			${listed(sql`select n.slug, n.name from network n where n.id = any(o.networks) order by array_position(o.networks, n.id)`)} as networks,
			${listed(sql`
				select a.street, a.post_box as "postBox", a.postcode, a.place, a.country, a.district_code as district from address a
				where a.party_id = any(o.parties) and a.kind in ('visiting', 'postal') and a.during @> ${today}::date and ${detailVisibleTo(visitor, 'a')}
				order by a.street, a.postcode, a.place, (a.kind = 'visiting') desc`)} as addresses,
			${listed(sql`
				select c.kind, c.value from channel c where c.party_id = any(o.parties) and ${detailVisibleTo(visitor, 'c')}
				order by c.position, c.kind, c.value_key`)} as channels,
			${listed(sql`
				select * from (
					select distinct on (k.id) jsonb_build_object('id', k.id, 'slug', k.slug, 'uri', k.uri, 'labels', k.labels) as competence,
						cl.level, ${basisOn('cl', today)} as basis, cl.confirmed_on as "confirmedOn", cl.fresh_until as "freshUntil"
					from claim cl join competence k on k.id = cl.competence_id where cl.party_id = any(o.parties) and ${claimVisibleTo(visitor, 'cl')}
					order by k.id, cl.level desc, cl.confirmed_on desc nulls last) one
				order by level desc, competence ->> 'slug'`)} as claims,
			${listed(sql`
				select ${entryColumns} from profile_entry e where e.party_id = any(o.parties) and ${entryVisibleTo(visitor, today, 'e')}
				order by e.kind, e.posted_on desc, e.valid_until, e.id`)} as entries,
			(select row_to_json(x) from (
				select ${positionColumns} from market_position mp where mp.party_id = any(o.parties) and ${positionVisibleTo(visitor, 'mp')}
				order by array_position(o.parties, mp.party_id) limit 1) x) as position,
			${logoSql(visitor, today, sql`o.parties`)} as logo
		from own join of_identity o on o.identity = own.identity where own.rank = 1 order by own.identity`.execute(db)
	return rows
}

export type PublishedCounts = { organisations: number; claims: number; entries: number; changedOn: string | null }

/** How many organisations, claims and entries of profiles there are, and the last day on which one of their records was changed. */
export async function countPublished({ db, today }: Context, networks: PublishedBy): Promise<PublishedCounts> {
	const { rows } = await sql<PublishedCounts>`
		with own as materialized (select p.id, p.identity_id, p.changed_at from party p where ${published(networks, today)})
		select (select count(*)::int from (select distinct identity_id from own) one) as organisations,
			(select count(*)::int from (select distinct own.identity_id, cl.competence_id from own join claim cl on cl.party_id = own.id
				where ${claimVisibleTo(visitor, 'cl')}) one) as claims,
			(select count(*)::int from own join profile_entry e on e.party_id = own.id where ${entryVisibleTo(visitor, today, 'e')}) as entries,
			to_char((select max(changed_at) from own) at time zone 'Europe/Berlin', 'YYYY-MM-DD') as "changedOn"`.execute(db)
	return rows[0]!
}
