import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { GrantRole, type NetworkRole } from '../access.schema.ts'
import { accountById } from '../accounts.ts'
import { may } from '../permissions.ts'
import { openRole, refuseBeyondOwn } from './role-guards.ts'

/**
 * Gives an account a role in the network from today on. A role it has stays as it is.
 * @throws Refusal `access.account-not-found`, `access.role-beyond-own`, and what `openRole` refuses
 */
export const grantRole = command({
	name: 'access.grant-role',
	input: GrantRole,
	allowed: (ctx) => may(ctx.viewer, 'roles.manage', ctx.networkId),
	async run(ctx, { accountId, role }) {
		if (!(await accountById(ctx.db, accountId))) throw new Refusal('not-found', 'access.account-not-found')
		refuseBeyondOwn(ctx, (await openRole(ctx, role)).permissions)
		await putRole(ctx, accountId, role)
		return { facts: { role }, result: undefined }
	},
})

/** Writes the role within another command. @throws what `openRole` refuses */
export async function putRole(ctx: CommandContext, accountId: string, role: NetworkRole): Promise<void> {
	await openRole(ctx, role)
	await ctx.db
		.insertInto('role_grant')
		.values({
			account_id: accountId,
			network_id: ctx.networkId,
			role,
			granted_by: ctx.viewer.account?.id || null,
			during: sql<string>`daterange(${ctx.today}::date, null)`,
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute()
}
