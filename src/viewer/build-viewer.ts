/** Builds the viewer: the only place where accounts, role grants, functions and memberships become "who is asking". */
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { visitor, type RoleGrant, type Viewer } from '#platform/context.ts'
import { restrictedTo } from './restricted-to.ts'

/** The command line of the operator, acting in one network: may do what its office may do, and is named in the journal. */
export function commandLineViewer(networkId: number | null, name: string): Viewer {
	return {
		...visitor,
		kind: 'command-line',
		account: { id: '', name, mail: '' },
		roles: [
			{ role: 'operator', networkId: null },
			...(networkId === null ? [] : (['office', 'admin'] as const).map((role) => ({ role, networkId }))),
		],
	}
}

/** A job that goes on with what an account began. */
export function jobViewer(networkId: number, startedBy: Viewer['account']): Viewer {
	return { ...visitor, kind: 'job', account: startedBy, roles: [{ role: 'office', networkId }] }
}

type ViewerRow = {
	roles: RoleGrant[]
	persons: number[]
	represents: number[]
	member_of: number[]
	alliance_of: number[]
}

/**
 * The viewer of a signed-in account on a day, in one statement.
 *
 * A person is a member through an own membership or through a function at a member organisation
 * (benefits are computed, not copied), as long as it does not rest (`benefits_on`, migration 0061). Office people see what members of
 * their network see, too.
 */
export async function accountViewer(
	db: Database,
	account: { id: string; name: string; mail: string },
	today: string,
): Promise<Viewer> {
	return {
		kind: 'account',
		account,
		...(await rightsOf(db, today, {
			roles: sql`select g.role, g.network_id, r.permissions, case when g.own_role is not null then r.name end as name
				from role_grant g left join network_role r on r.network_id = g.network_id and r.key = g.role
				where g.account_id = ${account.id} and g.during @> ${today}::date`,
			persons: sql`select network_id, person_id from account_person where account_id = ${account.id}`,
		})),
	}
}

/**
 * The viewer that a person of a network is through their functions and memberships there, whether they have an account or
 * not: for `see as` and for the question who can see something. Without roles, and never more than `real`, who asks, may see.
 */
export async function personViewer(
	db: Database,
	person: { networkId: number; id: number; name: string },
	today: string,
	real: Viewer,
): Promise<Viewer> {
	const rights = await rightsOf(db, today, {
		roles: sql`select null::text as role, null::bigint as network_id, null::text[] as permissions, null::jsonb as name where false`,
		persons: sql`select p.network_id, p.id as person_id from party p
			where p.id = ${person.id} and p.network_id = ${person.networkId} and p.kind = 'person'`,
	})
	const viewer: Viewer = { kind: 'account', account: { id: '', name: person.name, mail: '' }, ...rights }
	return restrictedTo(viewer, person.networkId, real)
}

/**
 * The same with the roles that accounts of that person hold in the network: who they are when they sign in, for the question
 * who can see something. What they are elsewhere is nobody's business here.
 */
export async function knownViewer(
	db: Database,
	person: { networkId: number; id: number; name: string },
	today: string,
	real: Viewer,
): Promise<Viewer> {
	const { rows } = await sql<RoleGrant>`
		select distinct g.role, g.network_id as "networkId", r.permissions
		from account_person a join role_grant g on g.account_id = a.account_id and g.network_id = a.network_id and g.during @> ${today}::date
		left join network_role r on r.network_id = g.network_id and r.key = g.role
		where a.person_id = ${person.id} and a.network_id = ${person.networkId}`.execute(db)
	const roles = rows.map(({ permissions, ...grant }) => (permissions ? { ...grant, permissions } : grant))
	return { ...(await personViewer(db, person, today, real)), roles }
}

/** Who looks as a person of a network, or as a visitor: may see what they may, and change nothing. */
export async function lookingViewer(
	db: Database,
	{ networkId, personId }: { networkId: number; personId: number | null },
	today: string,
	real: Viewer,
): Promise<Viewer> {
	if (personId === null) return { ...visitor, readOnly: true }
	const { rows } = await sql<{ name: string }>`
		select name from party where id = ${personId} and network_id = ${networkId}`.execute(db)
	const viewer = await personViewer(db, { networkId, id: personId, name: rows[0]?.name ?? '' }, today, real)
	return { ...viewer, readOnly: true }
}

type Rights = Pick<Viewer, 'roles' | 'persons' | 'represents' | 'memberOf' | 'allianceOf'>

/** What follows from roles (role, network_id, and what the network says of them) and own person records (network_id, person_id) on a day. */
async function rightsOf(
	db: Database,
	today: string,
	given: { roles: RawBuilder<unknown>; persons: RawBuilder<unknown> },
): Promise<Rights> {
	const { rows } = await sql<ViewerRow>`
		with roles as (${given.roles}), persons as (${given.persons}), organisations as (
			select f.network_id, f.organisation_id from party_function f join persons p using (network_id, person_id) where f.during @> ${today}::date
		), member_networks as (
			select m.network_id from benefits_on(${today}::date) m
			where m.party_id in (select person_id from persons union all select organisation_id from organisations)
			union
			select network_id from roles where network_id is not null
		), allied as (
			select other.network_id from member_networks mine
			join alliance_network own on own.network_id = mine.network_id and own.during @> ${today}::date
			join alliance_network other on other.alliance_id = own.alliance_id and other.during @> ${today}::date
			union
			select other.network_id from roles mine join alliance_network other on other.alliance_id = mine.network_id and other.during @> ${today}::date
		)
		select
			(select coalesce(jsonb_agg(jsonb_build_object('role', role, 'networkId', network_id)
				|| jsonb_strip_nulls(jsonb_build_object('permissions', permissions, 'name', name))), '[]') from roles) as roles,
			(select coalesce(array_agg(person_id), '{}') from persons) as persons,
			(select coalesce(array_agg(distinct organisation_id), '{}') from organisations) as represents,
			(select coalesce(array_agg(network_id), '{}') from member_networks) as member_of,
			(select coalesce(array_agg(network_id), '{}') from allied) as alliance_of`.execute(db)
	const row = rows[0]!
	const ids = (values: unknown[]) => values.map(Number)
	return {
		roles: row.roles,
		persons: ids(row.persons),
		represents: ids(row.represents),
		memberOf: ids(row.member_of),
		allianceOf: ids(row.alliance_of),
	}
}
