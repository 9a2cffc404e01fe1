import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { WithdrawInvitation } from '../access.schema.ts'
import { may } from '../permissions.ts'

/** Takes an open invitation back: its link does not work from now on. */
export const withdrawInvitation = command({
	name: 'access.withdraw-invitation',
	input: WithdrawInvitation,
	async allowed(ctx, { invitationId }) {
		if (may(ctx.viewer, 'roles.manage', ctx.networkId)) return true
		const row = await ctx.db
			.selectFrom('invitation')
			.select('role')
			.where('id', '=', invitationId)
			.where('network_id', '=', ctx.networkId)
			.executeTakeFirst()
		return row?.role === null && may(ctx.viewer, 'parties.manage', ctx.networkId)
	},
	async run(ctx, { invitationId }) {
		const row = await ctx.db
			.updateTable('invitation')
			.set({ withdrawn_at: sql<string>`now()` })
			.where('id', '=', invitationId)
			.where('network_id', '=', ctx.networkId)
			.where('accepted_at', 'is', null)
			.where('withdrawn_at', 'is', null)
			.returning(['role', 'person_id'])
			.executeTakeFirst()
		if (!row) throw new Refusal('not-found', 'access.invitation-not-found')
		return { subject: row.person_id, facts: { role: row.role, invitation: invitationId }, result: undefined }
	},
})
