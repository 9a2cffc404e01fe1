/** Giving up the role of the operator, and the account itself. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { deleteAccount } from '#domain/access/leaving/delete-account.ts'
import { endOperator } from '#domain/access/leaving/end-operator.ts'
import { confirmPassword } from '#domain/access/sign-in/passwords.ts'
import { signOut } from '#domain/access/sign-in/sign-in.ts'
import { allNetworks } from '#domain/networks/network.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { giveCookies } from '../../../session.server.ts'
import { refused, typed } from '../forms.server.ts'
import { refuseStale } from '../fresh.server.ts'
import { actingIn, back } from './acting.server.ts'

export const leavingActions = {
	async endOperator(event: RequestEvent) {
		const { host, account } = await actingIn(event)
		const [network] = await allNetworks(host.db)
		try {
			await refuseStale(event)
			if (network) await endOperator(event.locals.ctx, network.id, { accountId: account.id })
		} catch (error) {
			return refused(error, 'endOperator', {})
		}
		back(event, 'operator-ended')
	},

	/** Asks for a sign-in of today and, where there is one, the password: a browser that was left open deletes nothing. */
	async delete(event: RequestEvent) {
		const { host, account, headers, form } = await actingIn(event)
		try {
			await refuseStale(event)
			await confirmPassword(host, account, typed(form, 'delete-password', 1000), headers)
			await deleteAccount(event.locals.ctx, account)
		} catch (error) {
			return refused(
				error,
				'delete',
				{},
				{
					'access.password-wrong': 'delete-password',
					'access.too-many-attempts': 'delete-password',
				},
			)
		}
		giveCookies(event, await signOut(host, headers))
		sendSoon(host)
		redirect(303, inLocale(paths.signIn({ done: 'deleted' }), event.locals.locale))
	},
}
