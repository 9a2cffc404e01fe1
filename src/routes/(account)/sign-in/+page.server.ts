import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { requestAccountMail } from '#domain/access/sign-in/passwords.ts'
import { signInWithPassword } from '#domain/access/sign-in/sign-in.ts'
import { m } from '#generated/paraglide/messages.js'
import { isMailAddress, mailKey } from '#platform/mail/address.ts'
import { sendsMails } from '#platform/mail.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { accountHeaders, giveCookies } from '../../../session.server.ts'
import { incomplete, keepPrivate, ownPath, refused, typed } from '../forms.server.ts'
import { wayOn } from '../landing.server.ts'
import { passkeyAction } from './passkey-action.server.ts'

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event
	if (locals.ctx.viewer.account) redirect(303, wayOn(event))
	keepPrivate(event)
	const to = ownPath(url.searchParams.get('to'), locals.locale)
	return {
		to,
		done: url.searchParams.get('done'),
		mails: sendsMails(await instance()),
		forgotten: inLocale(paths.passwordForgotten(), locals.locale),
		passkeyQuestion: paths.signInPasskey(),
	}
}

export const actions: Actions = {
	async password(event) {
		const form = await event.request.formData()
		const values = { mail: typed(form, 'mail') }
		const password = typed(form, 'password', 1000)
		const errors = [
			...(isMailAddress(mailKey(values.mail)) ? [] : [{ field: 'mail', message: m.accounts_mail_wrong() }]),
			...(password ? [] : [{ field: 'password', message: m.accounts_password_missing() }]),
		]
		if (errors.length) return incomplete('password', values, errors)
		try {
			const { outcome, cookies } = await signInWithPassword(
				await instance(),
				{ mail: mailKey(values.mail), password },
				accountHeaders(event),
			)
			giveCookies(event, cookies)
			if (outcome === 'refused')
				return incomplete('password', values, [{ field: 'mail', message: m.accounts_sign_in_refused() }])
			if (outcome !== 'code-needed') redirect(303, wayOn(event))
		} catch (error) {
			return refused(error, 'password', values, { 'access.too-many-attempts': 'mail' })
		}
		const to = ownPath(event.url.searchParams.get('to'), event.locals.locale)
		redirect(303, inLocale(paths.signInCode(), event.locals.locale) + (to ? `?${new URLSearchParams({ to })}` : ''))
	},

	passkey: passkeyAction,

	async link(event) {
		const form = await event.request.formData()
		const values = { 'link-mail': typed(form, 'link-mail') }
		const mail = mailKey(values['link-mail'])
		if (!isMailAddress(mail))
			return incomplete('link', values, [{ field: 'link-mail', message: m.accounts_mail_wrong() }])
		const { locale } = event.locals
		const host = await instance()
		const to = ownPath(event.url.searchParams.get('to'), locale) ?? undefined
		try {
			await requestAccountMail(host, 'sign-in-link', { mail, locale, to }, accountHeaders(event))
		} catch (error) {
			return refused(error, 'link', values, { 'access.too-many-attempts': 'link-mail' })
		}
		sendSoon(host)
		redirect(303, inLocale(paths.signIn({ to, done: 'link' }), locale))
	},
}
