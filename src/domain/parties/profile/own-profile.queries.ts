/** The records of whoever is signed in: their own, and the profiles that they keep true. */
import { sql } from 'kysely'
import type { Context, Scope } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { visibleTo } from '../party.visibility.ts'
import type { FunctionKind } from '../party.schema.ts'
import { correctable } from '../../fields/by-members.ts'
import type { CustomField } from '../../fields/field.schema.ts'
import { customFields } from '../../fields/fields.queries.ts'
import type { PartyKind } from '../table/table-question.ts'
import { detailsAt } from './details-at.ts'
import { keepsRecord } from './keeps-profile.ts'
import { fieldsOf, type ProfileRow } from './profile-fields.ts'
import { profileViewer } from './profile-viewer.ts'
import type { ProfileFields } from './profile.schema.ts'

type InNetwork = { id: number; name: string; network: { id: number; slug: string; name: string } }
export type OwnPerson = InNetwork
export type OwnOrganisation = InNetwork & {
	functions: { kind: FunctionKind; title: string | null }[]
	/** ISO day of the last confirmation. */
	confirmedOn: string | null
}

/** Own person records and represented organisations, each in its network, by name. */
export async function ownRecords(ctx: Context): Promise<{ persons: OwnPerson[]; organisations: OwnOrganisation[] }> {
	const { viewer, today, db } = ctx
	const { rows } = await sql<OwnOrganisation & { kind: 'organisation' | 'person' }>`
		select p.id, p.kind, p.name, json_build_object('id', n.id, 'slug', n.slug, 'name', n.name) as network, p.confirmed_on as "confirmedOn",
			(select coalesce(json_agg(json_build_object('kind', f.kind, 'title', f.title) order by f.id), '[]') from party_function f
				where f.organisation_id = p.id and f.person_id = any(${[...viewer.persons]}::bigint[]) and f.during @> ${today}::date) as functions
		from party p join network n on n.id = p.network_id
		where p.id = any(${[...viewer.persons, ...viewer.represents]}::bigint[]) and ${visibleTo(viewer, today, 'p')}
		order by p.name_key, p.id`.execute(db)
	return {
		persons: rows.filter((row) => row.kind === 'person').map(({ id, name, network }) => ({ id, name, network })),
		organisations: rows.filter((row) => row.kind === 'organisation').map(({ kind: _, ...row }) => row),
	}
}

export type OwnProfile = {
	id: number
	kind: PartyKind
	name: string
	/** Of its public page. */
	slug: string
	network: { id: number; slug: string; name: string }
	version: number
	confirmedOn: string | null
	/** How widely it is known today; null: the office alone knows it. */
	listed: Scope | null
	fields: ProfileFields
	/** Fields of the office that may be corrected. */
	own: CustomField[]
}

/**
 * A profile for whoever keeps it true.
 * @throws Refusal `parties.not-found` for all others
 */
export const ownProfile = (ctx: Context, id: number): Promise<OwnProfile> => recordOf(ctx, id, 'organisation')

/**
 * What a person corrects of their own record, for them and for the office.
 * @throws Refusal `parties.not-found` for all others
 */
export const ownPersonFacts = (ctx: Context, id: number): Promise<OwnProfile> => recordOf(ctx, id, 'person')

async function recordOf(ctx: Context, id: number, kind: PartyKind): Promise<OwnProfile> {
	const { viewer, today, db } = ctx
	if (!Number.isSafeInteger(id)) throw new Refusal('not-found', 'parties.not-found')
	const { rows } = await sql<{ row: ProfileRow } & Pick<OwnProfile, 'slug' | 'network' | 'listed'>>`
		select to_jsonb(p) as row, i.slug, json_build_object('id', n.id, 'slug', n.slug, 'name', n.name) as network,
			(select l.scope from listing l where l.party_id = p.id and l.during @> ${today}::date) as listed
		from party p join identity i on i.id = p.identity_id join network n on n.id = p.network_id
		where p.id = ${id} and p.kind = ${kind} and ${visibleTo(viewer, today, 'p')}`.execute(db)
	const found = rows[0]
	if (!found || !keepsRecord({ ...ctx, networkId: found.network.id }, id))
		throw new Refusal('not-found', 'parties.not-found')
	const { row, ...place } = found
	const own = (await customFields(ctx, found.network.id)).filter((field) => correctable(field, kind))
	const fields = fieldsOf(profileViewer(viewer, found.network.id, id), row, await detailsAt(db, today, id), own)
	return {
		...place,
		id,
		kind,
		name: row.name,
		version: row.version,
		confirmedOn: row.confirmed_on,
		own: own.filter(({ key }) => `custom.${key}` in fields),
		fields,
	}
}
