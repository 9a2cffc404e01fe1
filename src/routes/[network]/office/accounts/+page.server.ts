import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { invitationsTo } from '#domain/access/invitations/invitations.queries.ts'
import { rolesToGive } from '#domain/access/roles/network-roles.queries.ts'
import { linkedAccounts, roleHolders } from '#domain/access/roles/roles.queries.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { sendsMails } from '#platform/mail.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { askToSignIn } from '../../../(account)/landing.server.ts'
import { roleName } from '../../../(account)/role-words.ts'
import { roleActions } from './role-actions.server.ts'

export const load: PageServerLoad = async (event) => {
	const { locals, params, url } = event
	const { ctx } = locals
	if (!ctx.viewer.account) askToSignIn(event)
	const network = await networkBySlug(ctx.db, params.network)
	const [holders, invitations, linked, roles] = await Promise.all([
		roleHolders(ctx, network.id),
		invitationsTo(ctx, network.id),
		linkedAccounts(ctx, network.id),
		rolesToGive(ctx, network.id),
	])
	return {
		network: network.name,
		roles: roles.map(({ key, name }) => ({ value: key, label: roleName(key, name) })),
		holders,
		invitations: invitations.map((row) => ({ ...row, expired: new Date(row.expiresAt) < new Date() })),
		linked,
		today: ctx.today,
		mails: sendsMails(await instance()),
		done: url.searchParams.get('done'),
		/** What a role that was just ended can be given back with. */
		undo: { accountId: url.searchParams.get('account') ?? '', role: url.searchParams.get('role') ?? '' },
		here: inLocale(paths.accounts(params.network), locals.locale),
		locale: locals.locale,
	}
}

export const actions: Actions = roleActions
