/** Who has which role. */
import { sql } from 'kysely'
import type { Context, Role } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import { may } from '../permissions.ts'

export type RoleHolder = {
	accountId: string
	name: string
	mail: string
	twoFactor: boolean
	/** Valid today, by role; `since` is an ISO day. */
	roles: { grantId: number; role: Role; name: Localized | null; since: string | null }[]
}

/**
 * The accounts with a role in a network, by name.
 * @throws Refusal `common.not-found` for whoever does not give roles there
 */
export async function roleHolders(ctx: Context, networkId: number): Promise<RoleHolder[]> {
	if (!may(ctx.viewer, 'roles.manage', networkId)) throw new Refusal('not-found', 'common.not-found')
	const rows = await ctx.db
		.selectFrom('role_grant')
		.innerJoin('auth.user as account', 'account.id', 'role_grant.account_id')
		.leftJoin('network_role as own', (join) =>
			join.onRef('own.network_id', '=', 'role_grant.network_id').onRef('own.key', '=', 'role_grant.own_role'),
		)
		.select([
			'account.id as accountId',
			'account.name',
			'account.email as mail',
			'account.two_factor_enabled as twoFactor',
			'role_grant.id as grantId',
			sql<Role>`role_grant.role`.as('role'),
			sql<Localized | null>`own.name`.as('roleName'),
			sql<string | null>`lower(role_grant.during)::text`.as('since'),
		])
		.where('role_grant.network_id', '=', networkId)
		.where(sql<boolean>`role_grant.during @> ${ctx.today}::date`)
		.orderBy('account.name')
		.orderBy('account.id')
		.orderBy(sql`array_position(array['admin', 'coordinator', 'office', 'board'], role_grant.role)`)
		.execute()
	const holders = new Map<string, RoleHolder>()
	for (const { grantId, role, roleName, since, ...account } of rows) {
		const holder = holders.get(account.accountId) ?? { ...account, roles: [] }
		holder.roles.push({ grantId, role, name: roleName, since })
		holders.set(account.accountId, holder)
	}
	return [...holders.values()]
}

/** How many accounts act for a person record of the network. */
export async function linkedAccounts(ctx: Context, networkId: number): Promise<number> {
	if (!may(ctx.viewer, 'office.read', networkId)) throw new Refusal('not-found', 'common.not-found')
	const { count } = await ctx.db
		.selectFrom('account_person')
		.select(sql<number>`count(distinct account_id)::int`.as('count'))
		.where('network_id', '=', networkId)
		.executeTakeFirstOrThrow()
	return count
}
