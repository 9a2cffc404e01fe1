/** Name, mail address, password. */
import type { RequestEvent } from '@sveltejs/kit'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { describeAccount } from '#domain/access/accounts.ts'
import { requestConfirmation } from '#domain/access/sign-in/mail-confirmation.ts'
import { changePassword, confirmPassword } from '#domain/access/sign-in/passwords.ts'
import { m } from '#generated/paraglide/messages.js'
import { isMailAddress, mailKey } from '#platform/mail/address.ts'
import { giveCookies } from '../../../session.server.ts'
import { incomplete, refused, typed } from '../forms.server.ts'
import { passwordBlame } from '../password-blame.ts'
import { actingIn, back } from './acting.server.ts'

export const profileActions = {
	async describe(event: RequestEvent) {
		const { host, account, form } = await actingIn(event)
		const values = { name: typed(form, 'name', 200).trim() }
		if (!values.name) return incomplete('describe', values, [{ field: 'name', message: m.accounts_name_missing() }])
		await describeAccount(host.db, account.id, { ...values, locale: form.get('locale') === 'en' ? 'en' : 'de' })
		back(event, 'described')
	},

	/** A new address counts once the mail to it has been answered. */
	async mail(event: RequestEvent) {
		const { host, account, headers, form } = await actingIn(event)
		const values = { 'new-mail': typed(form, 'new-mail') }
		const mail = mailKey(values['new-mail'])
		if (!isMailAddress(mail))
			return incomplete('mail', values, [{ field: 'new-mail', message: m.accounts_mail_wrong() }])
		try {
			await confirmPassword(host, account, typed(form, 'mail-password', 1000), headers)
			await requestConfirmation(host, account, mail)
		} catch (error) {
			return refused(error, 'mail', values, {
				'access.password-wrong': 'mail-password',
				'access.too-many-attempts': 'new-mail',
			})
		}
		sendSoon(host)
		back(event, 'asked')
	},

	/** Sends the mail that confirms the present address once more. */
	async confirm(event: RequestEvent) {
		const { host, account } = await actingIn(event)
		try {
			await requestConfirmation(host, account, account.mail)
		} catch (error) {
			return refused(error, 'confirm', {})
		}
		sendSoon(host)
		back(event, 'asked')
	},

	async password(event: RequestEvent) {
		const { host, account, headers, form } = await actingIn(event)
		const given = { current: typed(form, 'current', 1000), password: typed(form, 'password', 1000) }
		try {
			giveCookies(event, await changePassword(host, account, given, headers))
		} catch (error) {
			return refused(error, 'password', {}, { ...passwordBlame, 'access.too-many-attempts': 'current' })
		}
		sendSoon(host)
		back(event, 'password')
	},
}
