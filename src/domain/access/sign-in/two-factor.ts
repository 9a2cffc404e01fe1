/** The second factor: a secret that the person's app and we know (TOTP, RFC 6238), and ten recovery codes. */
import { symmetricDecrypt } from 'better-auth/crypto'
import { createOTP } from '@better-auth/utils/otp'
import { Refusal } from '#platform/errors.ts'
import { requestMail } from '#platform/mail/requests.ts'
import { recordAccountEvent, type Account } from '../accounts.ts'
import { authOf, type AccessHost } from '../auth.ts'
import { refusalCode } from '../library-error.ts'
import { countAttempt, forgiveAttempt } from './rate-limit.ts'

/** An address that authenticator apps understand; its secret is shown to the person only until it is confirmed. */
export type Setup = { uri: string; secret: string }

/**
 * Makes a secret, which counts once a code from the app has confirmed it.
 * @throws Refusal `access.password-wrong`, `access.too-many-attempts`
 */
export async function beginTwoFactor(
	host: AccessHost,
	account: Account,
	password: string,
	headers: Headers,
): Promise<void> {
	const auth = await authOf(host)
	await confirming(host, account, 'access.password-wrong', () =>
		auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
	)
}

/** The secret that waits for its confirmation; null when none does. */
export async function pendingSetup(host: AccessHost, account: Account): Promise<Setup | null> {
	const row = await host.db
		.selectFrom('auth.two_factor')
		.select('secret')
		.where('user_id', '=', account.id)
		.where('verified', '=', false)
		.executeTakeFirst()
	if (!row) return null
	const { secretConfig } = await (await authOf(host)).$context
	const secret = await symmetricDecrypt({ key: secretConfig, data: row.secret })
	const uri = createOTP(secret, { digits: 6, period: 30 }).url('Flechtwerk', account.mail)
	return { uri, secret: new URL(uri).searchParams.get('secret') ?? '' }
}

/**
 * Switches the second factor on. Returns the recovery codes, which are shown this once, and cookies for the browser.
 * @throws Refusal `access.code-wrong`, `access.too-many-attempts`
 */
export async function confirmTwoFactor(
	host: AccessHost,
	account: Account,
	code: string,
	headers: Headers,
): Promise<{ codes: string[]; cookies: string[] }> {
	const auth = await authOf(host)
	const body = { code: code.replace(/\s/g, '') }
	const answer = await confirming(host, account, 'access.code-wrong', () =>
		auth.api.verifyTOTP({ body, headers, returnHeaders: true }),
	)
	const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: account.id } })
	await recordAccountEvent(host.db, account, 'accounts.two-factor-on')
	return { codes: backupCodes, cookies: answer.headers.getSetCookie() }
}

/**
 * Switches the second factor off. Returns cookies for the browser.
 * @throws Refusal `access.password-wrong`, `access.too-many-attempts`
 */
export async function endTwoFactor(
	host: AccessHost,
	account: Account,
	password: string,
	headers: Headers,
): Promise<string[]> {
	const auth = await authOf(host)
	const answer = await confirming(host, account, 'access.password-wrong', () =>
		auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
	)
	if (account.twoFactor) {
		await recordAccountEvent(host.db, account, 'accounts.two-factor-off')
		await requestMail(host.db, {
			kind: 'notice',
			mail: account.mail,
			locale: account.locale,
			facts: { what: 'two-factor-off' },
		})
	}
	return answer.headers.getSetCookie()
}

/**
 * Makes ten new recovery codes; the old ones are worth nothing from now on.
 * @throws Refusal `access.password-wrong`, `access.too-many-attempts`
 */
export async function newRecoveryCodes(
	host: AccessHost,
	account: Account,
	password: string,
	headers: Headers,
): Promise<string[]> {
	const auth = await authOf(host)
	const { backupCodes } = await confirming(host, account, 'access.password-wrong', () =>
		auth.api.generateBackupCodes({ body: { password }, headers }),
	)
	await recordAccountEvent(host.db, account, 'accounts.recovery-codes-made')
	return backupCodes
}

async function confirming<Result>(
	host: AccessHost,
	account: Account,
	refusal: string,
	call: () => Promise<Result>,
): Promise<Result> {
	await countAttempt(host, 'account-settings', account.id)
	try {
		const result = await call()
		await forgiveAttempt(host, 'account-settings', account.id)
		return result
	} catch (error) {
		refusalCode(error)
		throw new Refusal('invalid', refusal)
	}
}
