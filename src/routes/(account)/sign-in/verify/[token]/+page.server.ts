import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { addressToConfirm, confirmMail } from '#domain/access/sign-in/mail-confirmation.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { incomplete, keepPrivate } from '../../../forms.server.ts'

export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const mail = await addressToConfirm((await instance()).db, event.params.token)
	return { mail, account: inLocale(paths.account(), event.locals.locale) }
}

export const actions: Actions = {
	default: async ({ params, locals }) => {
		const host = await instance()
		const account = await confirmMail(host.db, params.token)
		if (!account) return incomplete('verify', {}, [{ message: m.accounts_verify_gone() }])
		sendSoon(host)
		redirect(303, inLocale(`${paths.account()}?done=confirmed`, locals.locale))
	},
}
