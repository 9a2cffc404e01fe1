/** Who can see a record and each of its parts: the rule of visibility, asked for one viewer of each kind. */
import { sql, type RawBuilder } from 'kysely'
import { scopes, visitor, type Context, type Scope, type Viewer } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { claimVisibleTo } from '../competences/claim.visibility.ts'
import { documentVisibleTo } from '../documents/document.visibility.ts'
import { membershipFieldsSql } from '../membership/membership.visibility.ts'
import { asOffice } from '../parties/as-office.ts'
import {
	audienceOf,
	columnsFor,
	customSql,
	detailVisibleTo,
	nearTo,
	visibleTo,
	type PartyColumn,
	type SeenField,
} from '../parties/party.visibility.ts'

type Row = { id: number; network_id: number; scopes: unknown } & Record<string, unknown>

/** What a viewer sees of a record: nothing, unless they may know of it. */
export type Seen = {
	known: boolean
	/** Facts that are filled in. */
	columns: PartyColumn[]
	fields: SeenField[]
	/** What the membership of the day says in fields of the office. */
	membershipFields: SeenField[]
	addresses: number[]
	channels: number[]
	functions: number[]
	claims: number[]
	documents: number[]
	/** What the office alone keeps: notes, contacts, the course of memberships. */
	inOffice: boolean
}

/** Viewers of each kind, and the people of the record itself: those who represent it, or the person. */
export type Kinds = Record<Scope | 'own', Seen>

/** Somebody of each kind, and nothing else. */
const somebody = (networkId: number, id: number): Record<Scope | 'own', Viewer> => ({
	own: { ...visitor, persons: [id], represents: [id] },
	office: { ...visitor, roles: [{ role: 'board', networkId }] },
	members: { ...visitor, memberOf: [networkId] },
	alliance: { ...visitor, allianceOf: [networkId] },
	public: visitor,
})

/** @throws Refusal `parties.not-found` for a record of another network */
export async function seenBy(ctx: Context, networkId: number, id: number, viewer: Viewer): Promise<Seen> {
	return asOffice(ctx, networkId, (office) => seen(office, networkId, id, viewer))
}

/** What viewers of each kind see. @throws Refusal `parties.not-found` */
export async function seenByKinds(ctx: Context, networkId: number, id: number): Promise<Kinds> {
	return asOffice(ctx, networkId, async (office) => {
		const found = {} as Kinds
		const viewers = somebody(networkId, id)
		for (const kind of [...scopes, 'own'] as const) found[kind] = await seen(office, networkId, id, viewers[kind])
		return found
	})
}

/** The widest kind of viewer who sees something, its own people where beside them the office alone does; null when not even that does. */
export function widestWith(kinds: Kinds, sees: (seen: Seen) => boolean): Scope | 'own' | null {
	const widest = scopes.findLast((scope) => sees(kinds[scope])) ?? null
	return widest === 'office' && sees(kinds.own) ? 'own' : widest
}

const numbers = (table: string, condition: RawBuilder<unknown>) =>
	sql`(select coalesce(json_agg(d.id order by d.id), '[]') from ${sql.table(table)} d where ${condition})`

async function seen({ db, today }: Context, networkId: number, id: number, viewer: Viewer): Promise<Seen> {
	const near = nearTo(viewer, { id, network_id: networkId })
	// What hangs on a person needs their consent; of an organisation only its own scope counts.
	const ofParty = (table: string) =>
		numbers(
			table,
			sql`d.party_id = p.id and case p.kind when 'person' then ${detailVisibleTo(near, 'd', 'party_id')}
			else ${detailVisibleTo(near, 'd')} end`,
		)
	const held = sql`(d.organisation_id = p.id or d.person_id = p.id) and ${detailVisibleTo(near, 'd', 'person_id')}
		and exists (select from party q where q.id = d.person_id and ${visibleTo(viewer, today, 'q')})`
	const { rows } = await sql<Omit<Seen, 'columns' | 'inOffice'> & { row: Row }>`
		select ${visibleTo(viewer, today, 'p')} as known, to_jsonb(p) as row, ${customSql(near, today, 'p')} as fields,
			${membershipFieldsSql(near, today, 'p')} as "membershipFields",
			${ofParty('address')} as addresses, ${ofParty('channel')} as channels, ${numbers('party_function', held)} as functions,
			${numbers('claim', sql`d.party_id = p.id and ${claimVisibleTo(near, 'd')}`)} as claims,
			${numbers('document', sql`d.subject_id = p.id and ${documentVisibleTo(viewer, today, 'd')}`)} as documents
		from party p where p.id = ${Number.isSafeInteger(id) ? id : 0} and p.network_id = ${networkId}`.execute(db)
	const found = rows[0]
	if (!found) throw new Refusal('not-found', 'parties.not-found')
	const { row, ...parts } = found
	if (!parts.known)
		return {
			known: false,
			columns: [],
			fields: [],
			membershipFields: [],
			addresses: [],
			channels: [],
			functions: [],
			claims: [],
			documents: [],
			inOffice: false,
		}
	const columns = Object.entries(columnsFor(viewer, row)).filter(
		([name, value]) => name in audienceOf && isFilled(value),
	)
	// As `refuseOutsideOffice` asks, from where notes and contacts are read.
	const inOffice = may(viewer, 'office.read', networkId)
	return { ...parts, inOffice, columns: columns.map(([name]) => name as PartyColumn) }
}

function isFilled(value: unknown): boolean {
	if (value === null || value === undefined || value === '') return false
	return typeof value !== 'object' || Object.keys(value).length > 0
}

/** The names of those who see everything because they have a role in the office, whichever: by the alphabet. */
export async function officePeople(ctx: Context, networkId: number): Promise<string[]> {
	return asOffice(ctx, networkId, async ({ db, today }) => {
		const { rows } = await sql<{ name: string }>`
			select distinct u.name from role_grant g join auth."user" u on u.id = g.account_id
			where g.network_id = ${networkId} and g.during @> ${today}::date order by u.name`.execute(db)
		return rows.map(({ name }) => name)
	})
}
