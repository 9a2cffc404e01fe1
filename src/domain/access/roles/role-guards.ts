/** What no change of roles gets past: nobody gives more than they have, and somebody remains who gives roles. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { Permission } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import type { NetworkRole } from '../access.schema.ts'
import { rolesOf, type NetworkRoleSetting } from './network-roles.queries.ts'
import { defaultPermissions, may } from '../permissions.ts'

/**
 * A role of the network that somebody can get today.
 * @throws Refusal `access.role-needs-alliance`, `access.role-unknown`, `access.role-closed`
 */
export async function openRole(ctx: CommandContext, key: NetworkRole): Promise<NetworkRoleSetting> {
	const role = (await rolesOf(ctx.db, ctx.networkId)).find((one) => one.key === key)
	if (!role && key === 'coordinator') throw new Refusal('invalid', 'access.role-needs-alliance')
	if (!role) throw new Refusal('invalid', 'access.role-unknown')
	if (role.closedOn !== null && role.closedOn <= ctx.today) throw new Refusal('conflict', 'access.role-closed')
	return role
}

/** @throws Refusal `access.role-beyond-own` when the viewer lacks one of the permissions */
export function refuseBeyondOwn({ viewer, networkId }: CommandContext, permissions: readonly string[]): void {
	if (!permissions.every((permission) => may(viewer, permission as Permission, networkId)))
		throw new Refusal('conflict', 'access.role-beyond-own')
}

/**
 * Looks at what the present journal entry has done to the roles of the network, whichever command made it.
 * @throws Refusal `access.role-beyond-own`, `access.last-admin`
 */
export async function refuseUnsafeRoles(ctx: CommandContext): Promise<void> {
	const { rows } = await sql<{ key: NetworkRole; before: string[] | null; after: string[] | null }>`
		select distinct on (r.row_id) coalesce(n.key, r.before ->> 'key') as key, n.permissions as after,
			case when r.before is not null then array(select jsonb_array_elements_text(r.before -> 'permissions')) end as before
		from revision r left join network_role n on n.id = r.row_id
		where r.journal_id = ${ctx.journalId} and r.table_name = 'network_role' order by r.row_id, r.id`.execute(ctx.db)
	for (const { key, before, after } of rows) {
		const had = before ?? defaultPermissions(key)
		refuseBeyondOwn(
			ctx,
			(after ?? defaultPermissions(key)).filter((permission) => !had.includes(permission as Permission)),
		)
	}
	if ((await changesRoles(ctx)) && (await managingGrants(ctx)).length === 0)
		throw new Refusal('conflict', 'access.last-admin')
}

/** An entry that has nothing to do with roles is not held up by what others have done to them. */
async function changesRoles({ db, journalId }: CommandContext): Promise<boolean> {
	const { rows } = await sql<{ touched: boolean }>`
		select exists (select from revision r where r.journal_id = ${journalId} and r.table_name in ('network_role', 'role_grant')) as touched`.execute(
		db,
	)
	return rows[0]!.touched
}

/** The grants of today with which roles are given, locked so that two cannot end each other at the same moment. */
export async function managingGrants(ctx: CommandContext): Promise<number[]> {
	const roles = await rolesOf(ctx.db, ctx.networkId)
	const managing = roles.filter(({ permissions }) => permissions.includes('roles.manage')).map(({ key }) => key)
	const rows = await ctx.db
		.selectFrom('role_grant')
		.select('id')
		.where('network_id', '=', ctx.networkId)
		.where('role', 'in', managing)
		.where(sql<boolean>`during @> ${ctx.today}::date`)
		.orderBy('id')
		.forUpdate()
		.execute()
	return rows.map(({ id }) => id)
}
