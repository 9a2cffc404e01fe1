/** The few organisations that a page shows, with the reasons: one statement. */
import { sql, type RawBuilder } from 'kysely'
import type { Pool } from 'pg'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { claimVisibleTo } from '../competences/claim.visibility.ts'
import { columnSql, detailVisibleTo, visibleTo } from '../parties/party.visibility.ts'
import type { OrganisationKind, SizeClass } from '../parties/party.schema.ts'
import type { Lexicon } from './search/lexicon.ts'
import { prepared } from './search/prepared.ts'
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

/** Competences by how they meet the question. */
export type Meeting = Record<Exclude<ShownClaim['relation'], 'other'>, readonly number[]>

const mostClaims = 3

type ClaimRow = Omit<ShownClaim, 'competence'> & { competence: number }
type Row = Omit<ShownOrganisation, 'claims' | 'networks' | 'score'> & { networks: number[]; claims: ClaimRow[] }

/** In the order of the hits. Claims that meet the question come first, then the best proven ones; at most three. */
export async function shownOrganisations(
	ctx: Context,
	searchPool: Pool,
	hits: readonly Hit[],
	{ networks, competences }: Lexicon,
	meeting: Meeting,
): Promise<ShownOrganisation[]> {
	if (hits.length === 0) return []
	const statement = statementFor(ctx, hits, meeting).compile(ctx.db)
	// Prepared once per kind of viewer: planning would cost more than everything else.
	const { rows } = await prepared<Row>(searchPool, statement.sql, [...statement.parameters])
	const byIdentity = new Map(rows.map((row) => [row.identity, row]))
	return hits.flatMap(({ identity, score }) => {
		const row = byIdentity.get(identity)
		if (!row) return []
		const claims = row.claims.flatMap((claim) => {
			const named = competences.get(claim.competence)
			if (!named) return []
			const { id, slug, uri, labels } = named
			return [{ ...claim, competence: { id, slug, uri, labels } }]
		})
		const members = networks.filter(({ id }) => row.networks.includes(id)).map(({ slug, name }) => ({ slug, name }))
		return [{ ...row, networks: members, claims, score }]
	})
}

function statementFor({ viewer, today }: Context, hits: readonly Hit[], meeting: Meeting): RawBuilder<Row> {
	const { same, narrower, word } = meeting
	return sql<Row>`
		with seen as materialized (
			select own.id, own.identity_id, own.network_id from party own
			where own.identity_id = any(${hits.map((hit) => hit.identity)}::bigint[]) and ${visibleTo(viewer, today, 'own')}
		)
		select p.identity_id as identity, i.slug, p.name, p.organisation_kind as kind, p.size_class as size, a.place, a.district_code as district,
			${columnSql(viewer, 'summary', 'p')} as summary,
			(select json_agg(seen.network_id) from seen where seen.identity_id = p.identity_id) as networks,
			(select coalesce(json_agg(json_build_object('competence', competence_id, 'relation', relation, 'level', level, 'basis', basis, 'evidence', evidence,
				'confirmedOn', confirmed_on, 'confirmedBy', confirmed_by, 'freshUntil', fresh_until) order by place), '[]') from (
				select claimed.*, row_number() over (order by (relation = 'other'), (relation = 'word'), strength desc, id) as place from (
					select distinct on (cl.competence_id) cl.*,
						case when cl.competence_id = any(${[...same]}::int[]) then 'same' when cl.competence_id = any(${[...narrower]}::int[]) then 'narrower'
							when cl.competence_id = any(${[...word]}::int[]) then 'word' else 'other' end as relation,
						cl.level + 2 * (cl.basis <> 'self-declared')::int + (coalesce(cl.fresh_until, ${today}::date) >= ${today}::date)::int as strength
					from seen join claim cl on cl.party_id = seen.id
					where seen.identity_id = p.identity_id and ${claimVisibleTo(viewer, 'cl')}
					order by cl.competence_id, cl.level desc, cl.id
				) claimed
			) placed where place <= ${mostClaims}::int) as claims
		from seen found join party p on p.id = found.id join identity i on i.id = p.identity_id
		left join lateral (select a.place, a.district_code from address a where a.party_id = p.id and ${detailVisibleTo(viewer, 'a')}
			and a.kind in ('visiting', 'postal') and a.during @> ${today}::date order by (a.kind = 'visiting') desc, a.id limit 1) a on true
		where p.id = any(${hits.map((hit) => hit.party)}::bigint[])`
}
