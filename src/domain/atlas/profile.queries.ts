/** The profile of an organisation as the viewer may see it: facts of the leading record, claims and people of all of them. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import { documentsOf, type ShownDocument } from '../documents/documents.queries.ts'
import { logoAmong, portraitSql, type ShownPicture } from '../documents/pictures/pictures.queries.ts'
import { basisOn, certificateOn, type Certificate } from '../competences/claim-basis.ts'
import { claimVisibleTo } from '../competences/claim.visibility.ts'
import { retiredSql, type Retired } from '../competences/retired.ts'
import { membershipFieldsSql } from '../membership/membership.visibility.ts'
import { columnSql, customSql, detailVisibleTo, visibleTo, type SeenField } from '../parties/party.visibility.ts'
import type { ChannelKind, FunctionKind, OrganisationKind, SizeClass } from '../parties/party.schema.ts'
import { positionOf, type MarketPosition } from '../profiles/market-position.ts'
import { entriesOf, type ProfileEntry } from '../profiles/profile-entries.queries.ts'
import type { ShownClaim } from './shown-organisations.ts'

export type ProfileAddress = {
	street: string | null
	postBox: string | null
	postcode: string | null
	place: string | null
	country: string
	district: string | null
}
export type ProfileChannel = { kind: ChannelKind; value: string }
export type ProfilePerson = {
	name: string
	functions: { kind: FunctionKind; title: string | null }[]
	channels: ProfileChannel[]
	portrait: ShownPicture | null
}
export type ProfileClaim = Omit<ShownClaim, 'relation'> & {
	/** Set when the competence is no longer in the taxonomy. */
	retired: Retired | null
	capacity: Localized
	certificate: Certificate | null
}

export type Profile = {
	slug: string
	name: string
	kind: OrganisationKind
	legalForm: string | null
	size: SizeClass | null
	employees: number | null
	founded: number | null
	languages: string[] | null
	summary: Localized | null
	description: Localized | null
	confirmedOn: string | null
	/** What the office of the leading record asks for beyond the built-in facts: of the record, then of its membership. */
	fields: SeenField[]
	networks: { slug: string; name: string; since: string | null }[]
	/** Everybody may know of it today. */
	isPublic: boolean
	addresses: ProfileAddress[]
	channels: ProfileChannel[]
	people: ProfilePerson[]
	claims: ProfileClaim[]
	/** References, certificates and offers that stand today. */
	entries: ProfileEntry[]
	position: MarketPosition | null
	logo: ShownPicture | null
	documents: ShownDocument[]
}

type FactsRow = Omit<
	Profile,
	'addresses' | 'channels' | 'people' | 'claims' | 'entries' | 'position' | 'logo' | 'documents' | 'slug'
> & {
	slug: string
	parties: number[]
}

/**
 * The profile, or where it has moved.
 * @throws Refusal `parties.not-found` when no record is visible to the viewer
 */
export async function profileBySlug(ctx: Context, slug: string): Promise<Profile | { movedTo: string }> {
	const { db, viewer, today } = ctx
	const { rows } = await sql<FactsRow>`
		with own as (
			select p.*, row_number() over (order by (p.id = i.leading_party_id) desc nulls last, p.network_id) as rank
			from identity i join party p on p.identity_id = i.id
			where i.slug = ${slug} and i.kind = 'organisation' and ${visibleTo(viewer, today, 'p')}
		)
		select ${slug}::text as slug, own.name, own.organisation_kind as kind, own.legal_form as "legalForm", own.size_class as size,
			${columnSql(viewer, 'employees', 'own')} as employees, ${columnSql(viewer, 'founded', 'own')} as founded,
			${columnSql(viewer, 'languages', 'own')} as languages, ${columnSql(viewer, 'summary', 'own')} as summary,
			${columnSql(viewer, 'description', 'own')} as description, ${columnSql(viewer, 'confirmed_on', 'own')} as "confirmedOn",
			${customSql(viewer, today, 'own')}::jsonb || ${membershipFieldsSql(viewer, today, 'own')}::jsonb as fields,
			exists (select from own o join listing l on l.party_id = o.id where l.scope = 'public' and l.during @> ${today}::date) as "isPublic",
			(select array_agg(o.id order by o.rank) from own o) as parties,
			(select json_agg(json_build_object('slug', n.slug, 'name', n.name, 'since',
				(select min(lower(m.during)) from membership m where m.party_id = o.id and m.during @> ${today}::date)) order by o.rank)
				from own o join network n on n.id = o.network_id) as networks
		from own where rank = 1`.execute(db)
	const facts = rows[0]
	if (!facts) return moved(ctx, slug)
	const { parties: ids, ...profile } = facts
	const parties = ids.map(Number)
	const [addresses, channels, people, claims, entries, position, logo, documents] = await Promise.all([
		addressesOf(ctx, parties),
		channelsOf(ctx, parties),
		peopleOf(ctx, parties),
		claimsOf(ctx, parties),
		entriesOf(ctx, parties),
		positionOf(ctx, parties),
		logoAmong(ctx, parties),
		documentsOf(ctx, ...parties),
	])
	// What is for its people alone, such as an invoice, is no part of a profile.
	const shown = documents.filter(({ scope }) => scope !== 'own')
	return { ...profile, addresses, channels, people, claims, entries, position, logo, documents: shown }
}

async function moved(ctx: Context, slug: string): Promise<{ movedTo: string }> {
	const { rows } = await sql<{ slug: string }>`
		select i.slug from identity_redirect r join identity i on i.id = r.identity_id
		where r.slug = ${slug} and exists (select from party p where p.identity_id = i.id and ${visibleTo(ctx.viewer, ctx.today, 'p')})`.execute(
		ctx.db,
	)
	if (!rows[0]) throw new Refusal('not-found', 'parties.not-found')
	return { movedTo: rows[0].slug }
}

async function addressesOf({ db, viewer, today }: Context, parties: number[]): Promise<ProfileAddress[]> {
	const { rows } = await sql<ProfileAddress>`
		select distinct on (a.street, a.postcode, a.place) a.street, a.post_box as "postBox", a.postcode, a.place, a.country, a.district_code as district
		from address a where a.party_id = any(${parties}::bigint[]) and a.kind in ('visiting', 'postal') and a.during @> ${today}::date and ${detailVisibleTo(viewer, 'a')}
		order by a.street, a.postcode, a.place, (a.kind = 'visiting') desc`.execute(db)
	return rows
}

async function channelsOf({ db, viewer }: Context, parties: number[]): Promise<ProfileChannel[]> {
	const { rows } = await sql<ProfileChannel>`
		select kind, value from (
			select distinct on (c.kind, c.value_key) c.kind, c.value, c.position from channel c
			where c.party_id = any(${parties}::bigint[]) and ${detailVisibleTo(viewer, 'c')} order by c.kind, c.value_key, c.position
		) one order by position, kind`.execute(db)
	return rows
}

/** People with a function today, with their channels, as far as they agreed. */
async function peopleOf({ db, viewer, today }: Context, parties: number[]): Promise<ProfilePerson[]> {
	const { rows } = await sql<ProfilePerson>`
		with held as (
			select f.person_id, f.kind, f.title,
				coalesce(array_position(array['main-contact', 'managing-director', 'press-contact', 'hr-contact', 'technical-contact'], f.kind), 9) as weight
			from party_function f
			where f.organisation_id = any(${parties}::bigint[]) and f.during @> ${today}::date and ${detailVisibleTo(viewer, 'f', 'person_id')}
		)
		select p.name, json_agg(json_build_object('kind', h.kind, 'title', h.title) order by h.weight, h.kind) as functions,
			(select coalesce(json_agg(json_build_object('kind', c.kind, 'value', c.value) order by c.position), '[]')
				from channel c where c.party_id = p.id and ${detailVisibleTo(viewer, 'c', 'party_id')}) as channels,
			${portraitSql(viewer, today, sql.ref('p.id'))} as portrait
		from held h join party p on p.id = h.person_id
		where ${visibleTo(viewer, today, 'p')}
		group by p.id order by min(h.weight), p.name_key limit 12`.execute(db)
	return rows
}

async function claimsOf({ db, viewer, today }: Context, parties: number[]): Promise<ProfileClaim[]> {
	const { rows } = await sql<ProfileClaim>`
		select * from (
			select distinct on (k.id) jsonb_build_object('id', k.id, 'slug', k.slug, 'uri', k.uri, 'labels', k.labels) as competence, ${retiredSql('k')} as retired,
				cl.level, ${basisOn('cl', today)} as basis, ${certificateOn('cl', today)} as certificate, cl.evidence, cl.capacity, cl.confirmed_on as "confirmedOn", cl.confirmed_by as "confirmedBy", cl.fresh_until as "freshUntil"
			from claim cl join competence k on k.id = cl.competence_id
			where cl.party_id = any(${parties}::bigint[]) and ${claimVisibleTo(viewer, 'cl')}
			order by k.id, cl.level desc, cl.confirmed_on desc nulls last
		) one order by level desc, (basis = 'self-declared'), coalesce("freshUntil", ${today}::date) desc, competence ->> 'slug'`.execute(
		db,
	)
	return rows
}
