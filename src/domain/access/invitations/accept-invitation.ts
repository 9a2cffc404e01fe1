import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { AcceptInvitation, type NetworkRole } from '../access.schema.ts'
import { putRole } from '../roles/grant-role.ts'
import { invitationBehind } from './invitations.queries.ts'
import { takeToken } from '../sign-in/links.ts'

/** Takes up an invitation for the signed-in account, by the link of its mail. */
export const acceptInvitation = command({
	name: 'access.accept-invitation',
	input: AcceptInvitation,
	allowed: async (ctx, { token }) =>
		ctx.viewer.kind === 'account' && (await invitationBehind(ctx.db, token))?.networkId === ctx.networkId,
	async run(ctx, { token }) {
		const account = ctx.viewer.account!
		const id = Number(await takeToken(ctx.db, 'invitation', token))
		const row = await ctx.db
			.updateTable('invitation')
			.set({ accepted_at: sql<string>`now()`, accepted_by: account.id })
			.where('id', '=', id)
			.where('network_id', '=', ctx.networkId)
			.where('accepted_at', 'is', null)
			.where('withdrawn_at', 'is', null)
			.where('expires_at', '>', sql<Date>`now()`)
			.returning(['role', 'person_id', 'mail'])
			.executeTakeFirst()
		if (!row) throw new Refusal('not-found', 'access.link-used')
		if (row.mail === account.mail)
			await ctx.db.updateTable('auth.user').set({ email_verified: true }).where('id', '=', account.id).execute()
		if (row.role) await putRole(ctx, account.id, row.role as NetworkRole)
		if (row.person_id) await link(ctx, account.id, row.person_id)
		return {
			subject: row.person_id,
			facts: { role: row.role, invitation: id },
			result: { role: row.role as NetworkRole | null, personId: row.person_id },
		}
	},
})

/** @throws Refusal `access.already-linked` when the account stands for another person in this network */
async function link(ctx: CommandContext, accountId: string, personId: number): Promise<void> {
	const linked = await ctx.db
		.insertInto('account_person')
		.values({ account_id: accountId, network_id: ctx.networkId, person_id: personId })
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst()
	if (linked) return
	const known = await ctx.db
		.selectFrom('account_person')
		.select('person_id')
		.where('account_id', '=', accountId)
		.where('network_id', '=', ctx.networkId)
		.executeTakeFirstOrThrow()
	if (known.person_id !== personId) throw new Refusal('conflict', 'access.already-linked')
}
