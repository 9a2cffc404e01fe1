/** One record as its office sees it: facts and everything that hangs on it, in one statement. */
import { sql } from 'kysely'
import type { Context, Scope } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import type { CustomValues } from '../../fields/field.schema.ts'
import { asOffice } from '../as-office.ts'
import type { AddressKind } from '../details/details.schema.ts'
import { columnsFor, customSql, visibleTo, type SeenField } from '../party.visibility.ts'
import type { ChannelKind, FunctionKind, OrganisationKind, SizeClass } from '../party.schema.ts'

export type RecordFacts = {
	id: number
	network_id: number
	identity_id: number
	kind: 'organisation' | 'person'
	name: string
	organisation_kind: OrganisationKind | null
	legal_form: string | null
	size_class: SizeClass | null
	employees: number | null
	founded: number | null
	register_number: string | null
	vat_id: string | null
	summary: Localized
	description: Localized
	languages: string[]
	salutation: string | null
	title: string | null
	given_name: string | null
	family_name: string | null
	born_on: string | null
	scopes: Partial<Record<string, Scope>>
	custom: CustomValues
	confirmed_on: string | null
	version: number
	created_at: string
	changed_at: string
}
export type RecordAddress = {
	id: number
	kind: AddressKind
	care_of: string | null
	street: string | null
	post_box: string | null
	postcode: string | null
	place: string | null
	country: string
	district_code: string | null
	scope: Scope
	until: string | null
}
export type RecordChannel = { id: number; kind: ChannelKind; label: string | null; value: string; scope: Scope }
export type RecordFunction = {
	id: number
	kind: FunctionKind
	title: string | null
	scope: Scope
	from: string | null
	until: string | null
	/** The organisation of a person, the person of an organisation. */
	other: { id: number; name: string }
	/** Of the organisation's record, which its functions belong to. */
	version: number
	mail: string | null
	phone: string | null
}
export type RecordConsent = {
	id: number
	purpose: 'publication' | 'mailing'
	scope: Scope
	text_version: string
	source: string
	givenAt: string
	withdrawnAt: string | null
}
export type PartyRecord = {
	facts: RecordFacts
	/** The fields that the office has defined, filled ones. */
	fields: SeenField[]
	/** Slug of its public page. */
	slug: string
	addresses: RecordAddress[]
	channels: RecordChannel[]
	functions: RecordFunction[]
	tags: { id: number; name: string }[]
	notes: { id: number; body: string; author: string | null; at: string }[]
	/** How widely it is known today; null when the office alone knows it. `until` is the first day without. */
	listing: { scope: Scope; from: string | null; until: string | null } | null
	consents: RecordConsent[]
	optOuts: { kind: string; source: string; since: string }[]
	externalIds: { source: string; kind: string; value: string }[]
	hasAccount: boolean
}

/**
 * The record, for the office of its network.
 * @throws Refusal `parties.not-found`; `common.not-found` outside of the office
 */
export async function partyRecord(ctx: Context, networkId: number, id: number): Promise<PartyRecord> {
	if (!Number.isSafeInteger(id)) throw new Refusal('not-found', 'parties.not-found')
	const { viewer, today } = ctx
	const list = (columns: string, rows: ReturnType<typeof sql>, order: string) =>
		sql`(select coalesce(json_agg(json_build_object(${sql.raw(columns)}) order by ${sql.raw(order)}), '[]') ${rows})`
	const other = (own: string, theirs: string) =>
		sql`from party_function f join party o on o.id = f.${sql.ref(theirs)} where f.${sql.ref(own)} = p.id`
	const functionColumns = `'id', f.id, 'kind', f.kind, 'title', f.title, 'scope', f.scope, 'from', lower(f.during), 'until', upper(f.during),
		'other', json_build_object('id', o.id, 'name', o.name),
		'version', (select g.version from party g where g.id = f.organisation_id),
		'mail', (select c.value from channel c where c.party_id = f.person_id and c.kind = 'mail' order by c.position, c.id limit 1),
		'phone', (select c.value from channel c where c.party_id = f.person_id and c.kind in ('phone', 'mobile') order by c.position, c.id limit 1)`
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<PartyRecord>`
			select to_jsonb(p) - 'name_key' as facts, ${customSql(viewer, today, 'p')} as fields, (select i.slug from identity i where i.id = p.identity_id) as slug,
				${list(
					`'id', a.id, 'kind', a.kind, 'care_of', a.care_of, 'street', a.street, 'post_box', a.post_box, 'postcode', a.postcode, 'place', a.place,
					'country', a.country, 'district_code', a.district_code, 'scope', a.scope, 'until', upper(a.during)`,
					sql`from address a where a.party_id = p.id`,
					'a.id',
				)} as addresses,
				${list(`'id', c.id, 'kind', c.kind, 'label', c.label, 'value', c.value, 'scope', c.scope`, sql`from channel c where c.party_id = p.id`, 'c.position, c.id')} as channels,
				case p.kind when 'organisation' then ${list(functionColumns, other('organisation_id', 'person_id'), 'upper(f.during) nulls first, o.name_key')}
					else ${list(functionColumns, other('person_id', 'organisation_id'), 'upper(f.during) nulls first, o.name_key')} end as functions,
				${list(`'id', t.id, 'name', t.name`, sql`from tagging g join tag t on t.id = g.tag_id where g.subject_id = p.id`, 'lower(t.name)')} as tags,
				${list(`'id', n.id, 'body', n.body, 'author', n.author_name, 'at', n.created_at`, sql`from note n where n.subject_id = p.id`, 'n.id desc')} as notes,
				(select json_build_object('scope', l.scope, 'from', lower(l.during), 'until', upper(l.during)) from listing l
					where l.party_id = p.id and l.during @> ${today}::date) as listing,
				${list(
					`'id', s.id, 'purpose', s.purpose, 'scope', s.scope, 'text_version', s.text_version, 'source', s.source, 'givenAt', s.given_at,
					'withdrawnAt', s.withdrawn_at`,
					sql`from consent s where s.party_id = p.id`,
					's.given_at desc, s.id desc',
				)} as consents,
				${list(`'kind', u.kind, 'source', u.source, 'since', u.since`, sql`from opt_out u where u.party_id = p.id`, 'u.kind')} as "optOuts",
				${list(`'source', e.source, 'kind', e.kind, 'value', e.value`, sql`from external_id e where e.party_id = p.id`, 'e.source, e.id')} as "externalIds",
				exists (select from account_person ap where ap.person_id = p.id) as "hasAccount"
			from party p where p.id = ${id} and p.network_id = ${networkId} and ${visibleTo(viewer, today, 'p')}`.execute(db)
		const record = rows[0]
		if (!record) throw new Refusal('not-found', 'parties.not-found')
		return { ...record, facts: columnsFor(viewer, record.facts) as RecordFacts }
	})
}
