/** The few organisations that a page shows, with the reasons: one statement for facts, one for claims. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { claimVisibleTo } from '../competences/claim.visibility.ts'
import { columnSql, detailVisibleTo, visibleTo } from '../parties/party.visibility.ts'
import type { OrganisationKind, SizeClass } from '../parties/party.schema.ts'
import type { Hit } from './search/search-organisations.ts'

export type Basis = 'self-declared' | 'reference' | 'certificate' | 'partner-confirmed'

export type ShownClaim = {
	competence: { id: number; slug: string; uri: string; labels: Localized }
	/** How the claim meets the question. */
	relation: 'same' | 'narrower' | 'word' | 'other'
	level: 1 | 2 | 3
	basis: Basis
	evidence: Localized
	confirmedOn: string | null
	confirmedBy: string | null
	freshUntil: string | null
}

export type ShownOrganisation = {
	identity: number
	slug: string
	name: string
	kind: OrganisationKind
	size: SizeClass | null
	place: string | null
	district: string | null
	summary: Localized | null
	networks: { slug: string; name: string }[]
	score: number | null
	claims: ShownClaim[]
}

/** In the order of the hits. Claims that meet the question come first, then the best proven ones; at most three. */
export async function shownOrganisations(
	ctx: Context,
	hits: Hit[],
	competences: number[],
	words: string[],
): Promise<ShownOrganisation[]> {
	if (hits.length === 0) return []
	const { viewer, today, db } = ctx
	const parties = hits.map((hit) => hit.party)
	const facts = await sql<Omit<ShownOrganisation, 'claims' | 'score'>>`
		select p.identity_id as identity, i.slug, p.name, p.organisation_kind as kind, p.size_class as size, a.place, a.district_code as district,
			${columnSql(viewer, 'summary', 'p')} as summary,
			(select coalesce(json_agg(distinct jsonb_build_object('slug', n.slug, 'name', n.name)), '[]')
				from party other join network n on n.id = other.network_id
				where other.identity_id = p.identity_id and ${visibleTo(viewer, today, 'other')}) as networks
		from party p join identity i on i.id = p.identity_id
		left join lateral (select a.place, a.district_code from address a where a.party_id = p.id and ${detailVisibleTo(viewer, 'a')}
			and a.kind in ('visiting', 'postal') and a.during @> ${today}::date order by (a.kind = 'visiting') desc, a.id limit 1) a on true
		where p.id = any(${parties}::bigint[]) and ${visibleTo(viewer, today, 'p')}`.execute(db)
	const claims = await sql<ShownClaim & { identity: number }>`
		select * from (
			select ranked.*, row_number() over (partition by identity order by (relation = 'other'), (relation = 'word'), strength desc, id) as place from (
				select distinct on (p.identity_id, k.id) p.identity_id as identity, cl.id, jsonb_build_object('id', k.id, 'slug', k.slug, 'uri', k.uri, 'labels', k.labels) as competence,
					case when k.id = any(${competences}::int[]) then 'same' when k.path && ${competences}::int[] then 'narrower'
						when tsvector_to_array(to_tsvector('german', k.labels ->> 'de')) && ${words}::text[]
							or tsvector_to_array(to_tsvector('english', k.labels ->> 'en')) && ${words}::text[] then 'word' else 'other' end as relation,
					cl.level, cl.basis, cl.evidence, cl.confirmed_on as "confirmedOn", cl.confirmed_by as "confirmedBy", cl.fresh_until as "freshUntil",
					cl.level + 2 * (cl.basis <> 'self-declared')::int + (coalesce(cl.fresh_until, ${today}::date) >= ${today}::date)::int as strength
				from party p join party own on own.identity_id = p.identity_id join claim cl on cl.party_id = own.id join competence k on k.id = cl.competence_id
				where p.id = any(${parties}::bigint[]) and ${claimVisibleTo(viewer, 'cl')} and ${visibleTo(viewer, today, 'own')}
				order by p.identity_id, k.id, cl.level desc, cl.id
			) ranked
		) placed where place <= 3 order by place`.execute(db)
	const byIdentity = Map.groupBy(claims.rows, (claim) => claim.identity)
	const factsOf = new Map(facts.rows.map((row) => [row.identity, row]))
	return hits.flatMap((hit) => {
		const row = factsOf.get(hit.identity)
		return row ? [{ ...row, score: hit.score, claims: byIdentity.get(hit.identity) ?? [] }] : []
	})
}
