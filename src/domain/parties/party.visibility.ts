/**
 * Who may see which parties and which of their columns. Every read of parties starts here:
 * page, list, count, export, API, atlas and search documents.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Tables } from '#platform/database.server.ts'
import { narrower, reaches, type Scope, type Viewer } from '#platform/context.ts'
import { levelIn, levelSql } from '../access/levels.ts'
import type { Choice, CustomField, TypeSettings } from '../fields/field.schema.ts'
import { fieldVisibleTo } from '../fields/field.visibility.ts'
import type { KeptFile } from '../fields/kept-file.ts'

/** Widest and default scope of a column; a record can only narrow it. */
export type Audience = { widest: Scope; default: Scope }

const always = (scope: Scope): Audience => ({ widest: scope, default: scope })
const officeOnly = always('office')

/** The audience each column needs. A new column does not compile until it has chosen one. */
export const audienceOf = {
	id: always('public'),
	network_id: always('public'),
	identity_id: always('public'),
	kind: always('public'),
	name: always('public'),
	name_key: always('public'),
	organisation_kind: always('public'),
	legal_form: always('public'),
	size_class: always('public'),
	employees: { widest: 'public', default: 'members' },
	founded: { widest: 'public', default: 'public' },
	register_number: { widest: 'public', default: 'office' },
	vat_id: { widest: 'members', default: 'office' },
	summary: { widest: 'public', default: 'public' },
	description: { widest: 'public', default: 'public' },
	languages: { widest: 'public', default: 'public' },
	salutation: { widest: 'public', default: 'public' },
	title: always('public'),
	given_name: always('public'),
	family_name: always('public'),
	born_on: officeOnly,
	scopes: officeOnly,
	// As a whole for the office; others get the values that `customSql` lets through.
	custom: officeOnly,
	confirmed_on: { widest: 'public', default: 'public' },
	version: officeOnly,
	created_at: officeOnly,
	changed_at: officeOnly,
} satisfies Record<keyof Tables['party'], Audience>

export type PartyColumn = keyof typeof audienceOf

/** The scope of a column in one record: its default or what the record says, never wider than the column allows. */
export function scopeOf(column: PartyColumn, own: Partial<Record<string, Scope>>): Scope {
	const audience: Audience = audienceOf[column]
	return narrower(audience.widest, own[column] ?? audience.default)
}

/** Which parties a viewer may know of on a day, as a condition on `party` (or the alias given). */
export function visibleTo(viewer: Viewer, today: string, alias = 'party'): RawBuilder<boolean> {
	return seenFrom(levelSql(viewer, sql.ref(`${alias}.network_id`)), viewer, today, alias)
}

/** The same among the parties of one network: how near the viewer is to it is found out once, not for each row. */
export function visibleIn(networkId: number, viewer: Viewer, today: string, alias = 'party'): RawBuilder<boolean> {
	const seen = seenFrom(levelSql(viewer, sql`${networkId}::bigint`), viewer, today, alias)
	return sql<boolean>`(${sql.ref(`${alias}.network_id`)} = ${networkId} and ${seen})`
}

function seenFrom(level: RawBuilder<Scope>, viewer: Viewer, today: string, alias: string): RawBuilder<boolean> {
	const column = (name: string) => sql.ref(`${alias}.${name}`)
	return sql<boolean>`(
		${level} = 'office'
		or ${column('id')} = any(${[...viewer.persons, ...viewer.represents]}::bigint[])
		or exists (select from listing l where l.party_id = ${column('id')} and l.during @> ${today}::date and l.scope >= ${level}
			and (${column('kind')} = 'organisation' or coalesce(consented_scope(${column('id')}, now()) >= ${level}, false)))
	)`
}

/** A column as SQL: its value where the viewer may see it, else null. The same rule as `columnsFor`. */
export function columnSql(viewer: Viewer, column: PartyColumn, alias = 'party'): RawBuilder<unknown> {
	const audience: Audience = audienceOf[column]
	const value = sql.ref(`${alias}.${column}`)
	const level = levelSql(viewer, sql.ref(`${alias}.network_id`))
	const scope = sql`least(${audience.widest}::scope, coalesce((${sql.ref(`${alias}.scopes`)} ->> ${column})::scope, ${audience.default}::scope))`
	return sql`case when ${scope} >= ${level} then ${value} end`
}

/**
 * Whether a detail with a scope of its own (address, channel, function, claim) may be seen: it must be wide enough, and for
 * a person never wider than their consent. `alias` is the detail, `personColumn` its column that names the person.
 */
export function detailVisibleTo(viewer: Viewer, alias: string, personColumn?: string): RawBuilder<boolean> {
	const level = levelSql(viewer, sql.ref(`${alias}.network_id`))
	const wideEnough = sql<boolean>`${sql.ref(`${alias}.scope`)} >= ${level}`
	if (!personColumn) return wideEnough
	const person = sql.ref(`${alias}.${personColumn}`)
	return sql<boolean>`(${level} = 'office' or ${person} = any(${[...viewer.persons]}::bigint[])
		or (${wideEnough} and coalesce(consented_scope(${person}, now()) >= ${level}, false)))`
}

/** The same for one detail of a party in TypeScript: a person sees all that hangs on their own record. */
export function detailReaches(
	viewer: Viewer,
	party: Pick<PartyRow, 'id' | 'network_id'> & { kind: string },
	scope: Scope,
): boolean {
	return (party.kind === 'person' && isOwn(viewer, party)) || reaches(scope, levelOf(viewer, party))
}

/** A file in a field, and the record or membership under which it is to be had; its bytes have no other name outside. */
export type SeenFile = Omit<KeptFile, 'hash'> & { party: number; membership?: number }
export type SeenParty = { id: number; name: string; slug: string; kind: 'organisation' | 'person' }

/** What a record says in a field of its office, as a viewer may see it; who is referred to is named only to those who may know. */
export type SeenField = Pick<CustomField, 'key' | 'label' | 'type' | 'settings'> & {
	value: string | number | string[] | SeenParty | SeenFile
	/** The membership that says it; undefined for the record itself. */
	membership?: number
}

/** The choices that a seen value stands for; none for fields of other types. */
export function chosenOf({ type, settings, value }: SeenField): Choice[] {
	if (type !== 'choice') return []
	const keys: unknown[] = [value].flat()
	return (settings as TypeSettings['choice']).choices.filter(({ key }) => keys.includes(key))
}

/**
 * The fields of the office that a viewer may see of a record, filled ones alone, in their order: a JSON list of `SeenField`. With
 * `membership`, the alias of a membership of theirs, what that one says: to those who would see it of the record.
 */
export function customSql(
	viewer: Viewer,
	today: string,
	alias = 'party',
	membership?: string,
): RawBuilder<SeenField[]> {
	const column = (name: string) => sql.ref(`${alias}.${name}`)
	const custom = sql.ref(`${membership ?? alias}.custom`)
	const said = membership ? sql`jsonb_build_object('membership', ${sql.ref(`${membership}.id`)})` : sql`'{}'::jsonb`
	const bears = membership
		? sql`f.memberships`
		: sql`case ${column('kind')} when 'organisation' then f.organisations else f.persons end`
	const level = levelSql(viewer, column('network_id'))
	const agreed = sql`(${level} = 'office' or ${column('kind')} = 'organisation' or ${column('id')} = any(${[...viewer.persons]}::bigint[])
		or coalesce(consented_scope(${column('id')}, now()) >= ${level}, false))`
	return sql<SeenField[]>`(
		select coalesce(json_agg(jsonb_build_object('key', f.key, 'label', f.label, 'type', f.type, 'settings', f.settings,
			'value', case f.type when 'file' then (${custom} -> f.key) - 'hash' || jsonb_build_object('party', ${column('id')}) || ${said}
				else coalesce(other.party, ${custom} -> f.key) end) || ${said} order by f.position, f.id), '[]')
		from custom_field f left join lateral (
			select jsonb_build_object('id', t.id, 'name', t.name, 'slug', i.slug, 'kind', t.kind) as party from party t join identity i on i.id = t.identity_id
			where t.id = case f.type when 'reference' then (${custom} -> f.key)::bigint end and t.network_id = f.network_id and ${visibleTo(viewer, today, 't')}
		) other on true
		where ${custom} ? f.key and ${fieldVisibleTo(viewer, 'f', alias)} and ${agreed}
			and ${bears}
			and (f.type <> 'reference' or other.party is not null) and (f.type <> 'file' or jsonb_typeof(${custom} -> f.key) = 'object'))`
}

/** How near the viewer is to this record: own records are seen as members see them, at least. */
export function levelOf(viewer: Viewer, party: { id: number; network_id: number }): Scope {
	const level = levelIn(viewer, party.network_id)
	return isOwn(viewer, party) ? narrower(level, 'members') : level
}

const isOwn = (viewer: Viewer, { id }: { id: number }): boolean =>
	viewer.persons.includes(id) || viewer.represents.includes(id)

/** The viewer as near to a record as `levelOf` says, for conditions on what hangs on it. */
export function nearTo(viewer: Viewer, party: { id: number; network_id: number }): Viewer {
	const asMember = levelOf(viewer, party) === 'members' && !viewer.memberOf.includes(party.network_id)
	return asMember ? { ...viewer, memberOf: [...viewer.memberOf, party.network_id] } : viewer
}

type PartyRow = { id: number; network_id: number; scopes: unknown }

/** Numbers that authorities gave an organisation: its own people know them and keep them true, whoever else sees them. */
export const ownNumbers = ['register_number', 'vat_id'] as const

/** `columnsFor`, and for those whose record it is the numbers they have from authorities. */
export function columnsForItsPeople<Row extends PartyRow & Record<(typeof ownNumbers)[number], unknown>>(
	viewer: Viewer,
	row: Row,
) {
	const { register_number, vat_id } = row
	return { ...columnsFor(viewer, row), ...(isOwn(viewer, row) && { register_number, vat_id }) }
}

/** The row without the columns that the viewer may not see: they are absent, not empty. */
export function columnsFor<Row extends PartyRow>(
	viewer: Viewer,
	row: Row,
): Partial<Row> & Pick<Row, 'id' | 'network_id'> {
	const level = levelOf(viewer, row)
	const own = (row.scopes ?? {}) as Partial<Record<string, Scope>>
	const entries = Object.entries(row).filter(
		([name]) => !(name in audienceOf) || reaches(scopeOf(name as PartyColumn, own), level),
	)
	return Object.fromEntries(entries) as Partial<Row> & Pick<Row, 'id' | 'network_id'>
}
