import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { requestAccountMail } from '#domain/access/sign-in/passwords.ts'
import { m } from '#generated/paraglide/messages.js'
import { isMailAddress, mailKey } from '#platform/mail/address.ts'
import { sendsMails } from '#platform/mail.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { accountHeaders } from '../../../../session.server.ts'
import { incomplete, refused, typed } from '../../forms.server.ts'

export const load: PageServerLoad = async ({ url, locals }) => ({
	sent: url.searchParams.has('sent'),
	mails: sendsMails(await instance()),
	signIn: inLocale(paths.signIn(), locals.locale),
})

export const actions: Actions = {
	default: async (event) => {
		const values = { mail: typed(await event.request.formData(), 'mail') }
		const mail = mailKey(values.mail)
		if (!isMailAddress(mail))
			return incomplete('forgotten', values, [{ field: 'mail', message: m.accounts_mail_wrong() }])
		const { locale } = event.locals
		const host = await instance()
		try {
			await requestAccountMail(host, 'reset-password', { mail, locale }, accountHeaders(event))
		} catch (error) {
			return refused(error, 'forgotten', values, { 'access.too-many-attempts': 'mail' })
		}
		sendSoon(host)
		redirect(303, `${inLocale(paths.passwordForgotten(), locale)}?sent`)
	},
}
