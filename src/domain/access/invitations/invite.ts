import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import type { Locale } from '#platform/localized.ts'
import { requestMail } from '#platform/mail/requests.ts'
import { Invite } from '../access.schema.ts'
import { may } from '../permissions.ts'
import { openRole, refuseBeyondOwn } from '../roles/role-guards.ts'

/** How long an invitation is open. Inviting again prolongs it and sends a new mail. */
export const invitationDays = 14

/** Offers a role in the network to whoever reads the mail address. Whether there is an account is not looked at. */
export const invite = command({
	name: 'access.invite',
	input: Invite,
	allowed: (ctx) => may(ctx.viewer, 'roles.manage', ctx.networkId),
	async run(ctx, { mail, role, locale }) {
		refuseBeyondOwn(ctx, (await openRole(ctx, role)).permissions)
		const invitationId = await putInvitation(ctx, { mail, role, person_id: null, locale })
		return { facts: { role, invitation: invitationId }, result: invitationId }
	},
})

/** Writes an invitation, or prolongs the open one for the same, and asks for its mail. */
export async function putInvitation(
	ctx: CommandContext,
	given: { mail: string; role: string | null; person_id: number | null; locale: Locale },
): Promise<number> {
	const expires_at = sql<string>`now() + make_interval(days => ${invitationDays}::int)`
	const author = ctx.viewer.account?.id || null
	const open = await ctx.db
		.updateTable('invitation')
		.set({ expires_at, invited_at: sql<string>`now()`, invited_by: author, locale: given.locale })
		.where('network_id', '=', ctx.networkId)
		.where('mail', '=', given.mail)
		.where('role', 'is not distinct from', given.role)
		.where('person_id', 'is not distinct from', given.person_id)
		.where('accepted_at', 'is', null)
		.where('withdrawn_at', 'is', null)
		.returning('id')
		.executeTakeFirst()
	const { id } =
		open ??
		(await ctx.db
			.insertInto('invitation')
			.values({ ...given, network_id: ctx.networkId, invited_by: author, expires_at })
			.returning('id')
			.executeTakeFirstOrThrow())
	await requestMail(ctx.db, {
		kind: 'invitation',
		mail: given.mail,
		locale: given.locale,
		facts: { invitationId: String(id) },
	})
	return id
}
