/** Changing and forgetting passwords. */
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import type { Locale } from '#platform/localized.ts'
import { requestMail } from '#platform/mail/requests.ts'
import { accountById, hasPassword, recordAccountEvent, type Account } from '../accounts.ts'
import { authOf, type AccessHost } from '../auth.ts'
import { refusalCode } from '../library-error.ts'
import { lookAtToken } from './links.ts'
import { passwordProblem } from './password.rules.ts'
import { countAttempt, forgiveAttempt } from './rate-limit.ts'
import { clientIn } from './sign-in.ts'

/**
 * Asks for a mail that leads into an account: a new password, or a sign-in link. Costs the same and says the same
 * whether or not there is an account; only the mail, composed later, knows.
 * @throws Refusal `access.too-many-attempts`
 */
export async function requestAccountMail(
	host: AccessHost,
	kind: 'reset-password' | 'sign-in-link',
	given: { mail: string; locale: Locale; to?: string },
	headers: Headers,
): Promise<void> {
	await countAttempt(host, 'mail-client', clientIn(headers))
	await countAttempt(host, 'mail-mail', given.mail)
	await requestMail(host.db, {
		kind,
		mail: given.mail,
		locale: given.locale,
		facts: given.to ? { to: given.to } : {},
	})
}

/** Whose password a link would set, without doing it; null when the link does not work. */
export async function accountToReset(db: Database, token: string): Promise<Account | null> {
	const id = await lookAtToken(db, 'reset-password', token)
	return id === null ? null : ((await accountById(db, id)) ?? null)
}

/**
 * Sets a password by a link and ends all sessions.
 * @throws Refusal `access.password-…`, `access.link-used`
 */
export async function resetPassword(
	host: AccessHost,
	token: string,
	password: string,
	headers: Headers,
): Promise<void> {
	await countAttempt(host, 'link-client', clientIn(headers))
	const account = await accountToReset(host.db, token)
	if (!account) throw new Refusal('not-found', 'access.link-used')
	await forgiveAttempt(host, 'link-client', clientIn(headers))
	refuseWeak(password, account)
	const auth = await authOf(host)
	try {
		await auth.api.resetPassword({ body: { token, newPassword: password } })
	} catch (error) {
		refusalCode(error)
		throw new Refusal('not-found', 'access.link-used')
	}
	await host.db.updateTable('auth.user').set({ email_verified: true }).where('id', '=', account.id).execute()
	await tellPasswordChanged(host, account)
}

/**
 * Sets or changes the password of the signed-in account and ends its other sessions. Returns cookies for the browser.
 * @throws Refusal `access.password-…`, `access.password-wrong`, `access.too-many-attempts`
 */
export async function changePassword(
	host: AccessHost,
	account: Account,
	given: { current: string; password: string },
	headers: Headers,
): Promise<string[]> {
	await countAttempt(host, 'account-settings', account.id)
	refuseWeak(given.password, account)
	const auth = await authOf(host)
	let cookies: string[] = []
	try {
		if (await hasPassword(host.db, account.id)) {
			const body = { currentPassword: given.current, newPassword: given.password, revokeOtherSessions: true }
			cookies = (await auth.api.changePassword({ body, headers, returnHeaders: true })).headers.getSetCookie()
		} else await auth.api.setPassword({ body: { newPassword: given.password }, headers })
	} catch (error) {
		refusalCode(error)
		throw new Refusal('invalid', 'access.password-wrong')
	}
	await forgiveAttempt(host, 'account-settings', account.id)
	await tellPasswordChanged(host, account)
	return cookies
}

/**
 * Makes sure that it is the person who sits there, before something that matters. Accounts without a password pass.
 * @throws Refusal `access.password-wrong`, `access.too-many-attempts`
 */
export async function confirmPassword(
	host: AccessHost,
	account: Account,
	password: string,
	headers: Headers,
): Promise<void> {
	if (!(await hasPassword(host.db, account.id))) return
	await countAttempt(host, 'account-settings', account.id)
	const auth = await authOf(host)
	try {
		await auth.api.verifyPassword({ body: { password }, headers })
	} catch (error) {
		refusalCode(error)
		throw new Refusal('invalid', 'access.password-wrong')
	}
	await forgiveAttempt(host, 'account-settings', account.id)
}

/** @throws Refusal `access.password-too-short`, `-too-long` or `-obvious` */
export function refuseWeak(password: string, own: { mail: string; name: string }): void {
	const problem = passwordProblem(password, [own.mail, own.name])
	if (problem) throw new Refusal('invalid', `access.password-${problem}`)
}

async function tellPasswordChanged(host: AccessHost, account: Account): Promise<void> {
	await recordAccountEvent(host.db, account, 'accounts.password-changed')
	await requestMail(host.db, {
		kind: 'notice',
		mail: account.mail,
		locale: account.locale,
		facts: { what: 'password-changed' },
	})
}
