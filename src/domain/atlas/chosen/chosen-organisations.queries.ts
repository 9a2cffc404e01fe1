/** Organisations by their slugs, as far as the viewer may see them; the others are left out, as if they did not exist. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { basisOn } from '../../competences/claim-basis.ts'
import { claimVisibleTo } from '../../competences/claim.visibility.ts'
import { columnSql, detailVisibleTo, visibleTo } from '../../parties/party.visibility.ts'
import type { OrganisationKind, SizeClass } from '../../parties/party.schema.ts'
import type { ShownClaim } from '../shown-organisations.ts'

export type ChosenOrganisation = {
	identity: number
	/** As it is now: organisations keep being found by older ones. */
	slug: string
	name: string
	kind: OrganisationKind
	legalForm: string | null
	size: SizeClass | null
	employees: number | null
	founded: number | null
	languages: string[] | null
	summary: Localized | null
	confirmedOn: string | null
	place: string | null
	/** NUTS-3 code. */
	district: string | null
	networks: { slug: string; name: string }[]
	/** Its records that the viewer may see. */
	parties: number[]
}

/** In the order of the slugs. Facts are those of the leading record that the viewer may see, as on the profile. */
export async function chosenOrganisations(
	{ db, viewer, today }: Context,
	slugs: readonly string[],
): Promise<ChosenOrganisation[]> {
	if (slugs.length === 0) return []
	const column = (name: Parameters<typeof columnSql>[1]) => columnSql(viewer, name, 'own')
	const { rows } = await sql<ChosenOrganisation>`
		with asked as (
			select coalesce(r.identity_id, i.id) as identity_id, min(a.place) as place
			from unnest(${[...slugs]}::text[]) with ordinality a (slug, place)
			left join identity i on i.slug = a.slug left join identity_redirect r on r.slug = a.slug group by 1
		), own as (
			select p.*, i.slug, a.place as asked_at,
				row_number() over (partition by i.id order by (p.id = i.leading_party_id) desc nulls last, p.network_id) as rank
			from asked a join identity i on i.id = a.identity_id and i.kind = 'organisation' join party p on p.identity_id = i.id
			where ${visibleTo(viewer, today, 'p')}
		)
		select own.identity_id as identity, own.slug, own.name, own.organisation_kind as kind, own.legal_form as "legalForm", own.size_class as size,
			${column('employees')} as employees, ${column('founded')} as founded, ${column('languages')} as languages, ${column('summary')} as summary,
			${column('confirmed_on')} as "confirmedOn", seat.place, seat.district_code as district,
			(select json_agg(o.id order by o.rank) from own o where o.identity_id = own.identity_id) as parties,
			(select json_agg(json_build_object('slug', n.slug, 'name', n.name) order by o.rank)
				from own o join network n on n.id = o.network_id where o.identity_id = own.identity_id) as networks
		from own left join lateral (
			select a.place, a.district_code from address a
			where a.party_id = own.id and a.kind in ('visiting', 'postal') and a.during @> ${today}::date and ${detailVisibleTo(viewer, 'a')}
			order by (a.kind = 'visiting') desc, a.id limit 1
		) seat on true
		where own.rank = 1 order by own.asked_at`.execute(db)
	return rows
}

export type ChosenClaim = Omit<ShownClaim, 'relation'> & { identity: number; capacity: Localized }

/** What they claim: the best claim of each competence, the best proven first. */
export async function claimsOfChosen(
	{ db, viewer, today }: Context,
	organisations: readonly ChosenOrganisation[],
): Promise<ChosenClaim[]> {
	const parties = organisations.flatMap((one) => one.parties)
	if (parties.length === 0) return []
	const { rows } = await sql<ChosenClaim>`
		select * from (
			select distinct on (p.identity_id, k.id) p.identity_id as identity,
				jsonb_build_object('id', k.id, 'slug', k.slug, 'uri', k.uri, 'labels', k.labels) as competence,
				cl.level, ${basisOn('cl', today)} as basis, cl.evidence, cl.capacity, cl.confirmed_on as "confirmedOn", cl.confirmed_by as "confirmedBy", cl.fresh_until as "freshUntil"
			from claim cl join party p on p.id = cl.party_id join competence k on k.id = cl.competence_id
			where cl.party_id = any(${parties}::bigint[]) and ${claimVisibleTo(viewer, 'cl')}
			order by p.identity_id, k.id, cl.level desc, cl.confirmed_on desc nulls last
		) one order by level desc, (basis = 'self-declared'), coalesce("freshUntil", ${today}::date) desc, competence ->> 'slug'`.execute(
		db,
	)
	return rows
}
