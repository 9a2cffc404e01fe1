/** The second factor: begin, confirm, new recovery codes, end. */
import type { RequestEvent } from '@sveltejs/kit'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { beginTwoFactor, confirmTwoFactor, endTwoFactor, newRecoveryCodes } from '#domain/access/sign-in/two-factor.ts'
import { giveCookies } from '../../../session.server.ts'
import { refused, typed, type FormError } from '../forms.server.ts'
import { actingIn, back } from './acting.server.ts'

const blame = {
	'access.password-wrong': 'factor-password',
	'access.code-wrong': 'code',
	'access.too-many-attempts': 'factor-password',
}

/** Recovery codes are shown this once, in the answer itself. */
const shown = (codes: string[]) => ({
	form: 'codes',
	values: {} as Record<string, string>,
	errors: [] as FormError[],
	codes,
})

export const twoFactorActions = {
	async begin(event: RequestEvent) {
		const { host, account, headers, form } = await actingIn(event)
		try {
			await beginTwoFactor(host, account, typed(form, 'factor-password', 1000), headers)
		} catch (error) {
			return refused(error, 'factor', {}, blame)
		}
		back(event, 'begun')
	},

	async turnOn(event: RequestEvent) {
		const { host, account, headers, form } = await actingIn(event)
		try {
			const { codes, cookies } = await confirmTwoFactor(host, account, typed(form, 'code', 40), headers)
			giveCookies(event, cookies)
			return shown(codes)
		} catch (error) {
			return refused(error, 'factor', {}, { ...blame, 'access.too-many-attempts': 'code' })
		}
	},

	async codes(event: RequestEvent) {
		const { host, account, headers, form } = await actingIn(event)
		try {
			return shown(await newRecoveryCodes(host, account, typed(form, 'factor-password', 1000), headers))
		} catch (error) {
			return refused(error, 'factor', {}, blame)
		}
	},

	/** Also drops a secret that was never confirmed. */
	async turnOff(event: RequestEvent) {
		const { host, account, headers, form } = await actingIn(event)
		try {
			giveCookies(event, await endTwoFactor(host, account, typed(form, 'factor-password', 1000), headers))
		} catch (error) {
			return refused(error, 'factor', {}, blame)
		}
		sendSoon(host)
		back(event, account.twoFactor ? 'factor-off' : 'factor-dropped')
	},
}
