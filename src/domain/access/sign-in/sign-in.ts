/** The ways in. Each answers the same, in the same time, whether or not there is an account. */
import { authOf, type AccessHost } from '../auth.ts'
import { accountByMail, recordAccountEvent } from '../accounts.ts'
import { refusalCode } from '../library-error.ts'
import { lookAtToken } from './links.ts'
import { passwordLength } from './password.rules.ts'
import { countAttempt, forgiveAttempt } from './rate-limit.ts'

/** What came of an attempt; the cookies are to be handed to the browser. `expired`: begin again with the first step. */
export type SignIn = { outcome: 'signed-in' | 'code-needed' | 'refused' | 'expired' | 'locked'; cookies: string[] }

const outcomeOfCode: Record<string, SignIn['outcome']> = {
	INVALID_TWO_FACTOR_COOKIE: 'expired',
	TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'expired',
	ACCOUNT_TEMPORARILY_LOCKED: 'locked',
}

/** An answer takes at least so long: the few queries more that an existing account costs disappear in it. */
const evenMilliseconds = 350

/**
 * Checks a password. `headers` are those of the request, with its client in `x-flechtwerk-client`.
 * @throws Refusal `access.too-many-attempts`
 */
export async function signInWithPassword(
	host: AccessHost,
	given: { mail: string; password: string },
	headers: Headers,
): Promise<SignIn> {
	const client = clientIn(headers)
	await countAttempt(host, 'sign-in-client', client)
	await countAttempt(host, 'sign-in-mail', given.mail)
	const result = await evenly(async () => {
		const auth = await authOf(host)
		const body = { email: given.mail, password: given.password.slice(0, passwordLength.max + 1) }
		return attempt(() => auth.api.signInEmail({ body, headers, returnHeaders: true }))
	})
	if (result.outcome !== 'refused') {
		await forgiveAttempt(host, 'sign-in-client', client)
		await forgiveAttempt(host, 'sign-in-mail', given.mail)
	}
	return result
}

/** The address a sign-in link is for, without using it up; null when it does not work. */
export async function signInLinkMail(host: AccessHost, token: string): Promise<string | null> {
	const value = await lookAtToken(host.db, 'sign-in-link', token)
	return value === null ? null : (JSON.parse(value) as { email: string }).email
}

/**
 * Uses up a sign-in link. Whoever has it reads the mails of the address, so it confirms the address, too.
 * @throws Refusal `access.too-many-attempts`
 */
export async function signInWithLink(host: AccessHost, token: string, headers: Headers): Promise<SignIn> {
	await countAttempt(host, 'link-client', clientIn(headers))
	const mail = await signInLinkMail(host, token)
	if (mail === null) return { outcome: 'refused', cookies: [] }
	await forgiveAttempt(host, 'link-client', clientIn(headers))
	const account = await accountByMail(host.db, mail)
	if (account && !account.mailVerified) {
		await host.db.updateTable('auth.user').set({ email_verified: true }).where('id', '=', account.id).execute()
		await recordAccountEvent(host.db, account, 'accounts.mail-confirmed')
	}
	const auth = await authOf(host)
	return attempt(() => auth.api.magicLinkVerify({ query: { token }, headers, returnHeaders: true }))
}

/**
 * The second step: six digits from the app, each accepted once, or a recovery code, which is used up.
 * @throws Refusal `access.too-many-attempts`
 */
export async function signInWithCode(host: AccessHost, code: string, headers: Headers): Promise<SignIn> {
	await countAttempt(host, 'code-client', clientIn(headers))
	const auth = await authOf(host)
	const digits = code.replace(/\s/g, '')
	const result = await attempt(async () => {
		if (!/^\d{6}$/.test(digits))
			return auth.api.verifyBackupCode({ body: { code: code.trim() }, headers, returnHeaders: true })
		const answer = await auth.api.verifyTOTP({ body: { code: digits }, headers, returnHeaders: true })
		return (await firstUse(host, answer.response.user.id, digits)) ? answer : takeBack(host, answer.response.token)
	})
	if (result.outcome === 'signed-in') await forgiveAttempt(host, 'code-client', clientIn(headers))
	return result
}

/** False for a code that has been used while it was valid (RFC 6238, 5.2): somebody may have looked over a shoulder. */
async function firstUse(host: AccessHost, accountId: string, digits: string): Promise<boolean> {
	const { internalAdapter } = await (await authOf(host)).$context
	const expiresAt = new Date(Date.now() + 3 * 60_000)
	return internalAdapter.reserveVerificationValue({
		identifier: `code-used:${accountId}:${digits}`,
		value: '',
		expiresAt,
	})
}

async function takeBack(host: AccessHost, token: string): Promise<null> {
	await host.db.deleteFrom('auth.session').where('token', '=', token).execute()
	return null
}

/** Ends the session of the request; returns cookies that remove it from the browser. */
export async function signOut(host: AccessHost, headers: Headers): Promise<string[]> {
	const auth = await authOf(host)
	const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true })
	return answer.getSetCookie()
}

async function attempt(call: () => Promise<{ headers: Headers; response: object } | null>): Promise<SignIn> {
	try {
		const answer = await call()
		if (!answer) return { outcome: 'refused', cookies: [] }
		const { headers, response } = answer
		return { outcome: 'twoFactorRedirect' in response ? 'code-needed' : 'signed-in', cookies: headers.getSetCookie() }
	} catch (error) {
		return { outcome: outcomeOfCode[refusalCode(error)] ?? 'refused', cookies: [] }
	}
}

async function evenly<Result>(work: () => Promise<Result>): Promise<Result> {
	const [result] = await Promise.all([work(), new Promise((resolve) => setTimeout(resolve, evenMilliseconds))])
	return result
}

/** The client as our server names it. */
export function clientIn(headers: Headers): string {
	return headers.get('x-flechtwerk-client') ?? 'unknown'
}
