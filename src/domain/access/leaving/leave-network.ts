import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { networkById } from '../../networks/network.queries.ts'
import { LeaveNetwork } from '../access.schema.ts'
import { may } from '../permissions.ts'
import { managingGrants } from '../roles/role-guards.ts'

/**
 * Takes an account out of a network, as a part of its deletion: its roles end as of today and stay in the past, the link to
 * its person record goes, and invitations to its mail address go with their history. The record itself and its functions
 * belong to the network and stay.
 * @throws Refusal `access.last-admin-there` with the name of the network
 */
export const leaveNetwork = command({
	name: 'access.leave-network',
	input: LeaveNetwork,
	allowed: (ctx, { accountId }) =>
		(ctx.viewer.kind === 'account' && ctx.viewer.account?.id === accountId) || may(ctx.viewer, 'instance.manage', null),
	async run(ctx, { accountId, mail }) {
		const before = await managingGrants(ctx)
		const ended = await ctx.db
			.updateTable('role_grant')
			.set({ during: sql<string>`daterange(lower(during), greatest(lower(during), ${ctx.today}::date))` })
			.where('network_id', '=', ctx.networkId)
			.where('account_id', '=', accountId)
			.where(sql<boolean>`not isempty(during) and (upper_inf(during) or upper(during) > ${ctx.today}::date)`)
			.returning('role')
			.execute()
		if (before.length > 0 && (await managingGrants(ctx)).length === 0) {
			const { name } = await networkById(ctx.db, ctx.networkId)
			throw new Refusal('conflict', 'access.last-admin-there', { network: name })
		}
		await ctx.db
			.deleteFrom('account_person')
			.where('network_id', '=', ctx.networkId)
			.where('account_id', '=', accountId)
			.execute()
		await forgetInvitations(ctx, accountId, mail)
		return { facts: { roles: ended.map(({ role }) => role) }, result: { accountId, mail } }
	},
})

async function forgetInvitations(ctx: CommandContext, accountId: string, mail: string): Promise<void> {
	const gone = await ctx.db
		.deleteFrom('invitation')
		.where('network_id', '=', ctx.networkId)
		.where((row) => row.or([row('mail', '=', mail), row('accepted_by', '=', accountId)]))
		.returning('id')
		.execute()
	await ctx.db
		.deleteFrom('revision')
		.where('network_id', '=', ctx.networkId)
		.where('table_name', '=', 'invitation')
		.where('row_id', 'in', [-1, ...gone.map(({ id }) => id)])
		.execute()
}
