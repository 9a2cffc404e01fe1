import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { accountToReset, resetPassword } from '#domain/access/sign-in/passwords.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { accountHeaders } from '../../../../../session.server.ts'
import { keepPrivate, refused, typed } from '../../../forms.server.ts'
import { passwordBlame } from '../../../password-blame.ts'

export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const account = await accountToReset((await instance()).db, event.params.token)
	return { mail: account?.mail ?? null, again: inLocale(paths.passwordForgotten(), event.locals.locale) }
}

export const actions: Actions = {
	default: async (event) => {
		const password = typed(await event.request.formData(), 'password', 1000)
		const host = await instance()
		try {
			await resetPassword(host, event.params.token, password, accountHeaders(event))
		} catch (error) {
			return refused(error, 'reset', {}, passwordBlame)
		}
		sendSoon(host)
		redirect(303, inLocale(paths.signIn({ done: 'password' }), event.locals.locale))
	},
}
