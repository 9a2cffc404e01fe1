/** What the deletion of one's own account does, said before it is asked for. */
import { sql } from 'kysely'
import type { Context, Role } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { rolesOf } from '../roles/network-roles.queries.ts'

export type Leaving = {
	/** Networks in which roles end; `last` when nobody else could give roles there. */
	networks: { id: number; name: string; roles: { role: Role; name: Localized | null }[]; last: boolean }[]
	/** Person records that stay with their networks, with how many functions they have today. */
	records: { network: string; name: string; functions: number }[]
	/** Is nobody else operator of the instance? */
	lastOperator: boolean
}

/** Of a signed-in account; nothing of anybody else's. */
export async function whatGoes({ db, today }: Context, accountId: string): Promise<Leaving> {
	const [{ rows: networks }, { rows: records }, { rows: operators }] = await Promise.all([
		sql<Leaving['networks'][number]>`
			select n.id, n.name, json_agg(json_build_object('role', g.role, 'name', r.name) order by g.id) as roles
			from role_grant g join network n on n.id = g.network_id
			left join network_role r on r.network_id = g.network_id and r.key = g.own_role
			where g.account_id = ${accountId} and g.during @> ${today}::date group by n.id order by n.name`.execute(db),
		sql<Leaving['records'][number]>`
			select n.name as network, p.name, (select count(*)::int from party_function f
				where f.network_id = p.network_id and f.person_id = p.id and f.during @> ${today}::date) as functions
			from account_person a join party p on p.network_id = a.network_id and p.id = a.person_id
			join network n on n.id = a.network_id where a.account_id = ${accountId} order by n.name`.execute(db),
		sql<{ own: boolean }>`
			select g.account_id = ${accountId} as own from role_grant g where g.role = 'operator' and g.during @> ${today}::date`.execute(
			db,
		),
	])
	return {
		networks: await Promise.all(networks.map(async (network) => ({ ...network, last: await isLast(network.id) }))),
		records,
		lastOperator: operators.length > 0 && operators.every(({ own }) => own),
	}

	async function isLast(networkId: number): Promise<boolean> {
		const managing = (await rolesOf(db, networkId)).filter(({ permissions }) => permissions.includes('roles.manage'))
		const { rows } = await sql<{ own: boolean }>`
			select g.account_id = ${accountId} as own from role_grant g where g.network_id = ${networkId}
				and g.role = any(${managing.map(({ key }) => key)}::text[]) and g.during @> ${today}::date`.execute(db)
		return rows.length > 0 && rows.every(({ own }) => own)
	}
}
