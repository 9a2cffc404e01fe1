/** Passkeys: keys on a person's own devices (WebAuthn, W3C). Where the device recognises its owner, one is both factors at once. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { recordAccountEvent, type Account } from '../accounts.ts'
import { authOf, type AccessHost } from '../auth.ts'
import { refusalCode } from '../library-error.ts'
import { countAttempt, forgiveAttempt } from './rate-limit.ts'
import { clientIn, type SignIn } from './sign-in.ts'

export type Passkey = { id: string; name: string | null; since: Date }

/** So many keys an account may have. */
const most = 20

/** The passkeys of an account, the newest first. */
export async function passkeysOf(db: Database, accountId: string): Promise<Passkey[]> {
	const rows = await db
		.selectFrom('auth.passkey')
		.select(['id', 'name', 'created_at'])
		.where('user_id', '=', accountId)
		.orderBy('created_at', 'desc')
		.execute()
	return rows.map(({ id, name, created_at }) => ({ id, name, since: new Date(created_at) }))
}

/** What the browser is asked to do, as JSON, and cookies that remember the question. */
type Question = { options: object; cookies: string[] }

/**
 * Asks the browser for a new key.
 * @throws Refusal `access.session-not-fresh` a day after signing in: whoever finds an open browser makes no key
 */
export async function askForNewPasskey(host: AccessHost, headers: Headers): Promise<Question> {
	const auth = await authOf(host)
	try {
		const answer = await auth.api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true })
		return { options: answer.response, cookies: answer.headers.getSetCookie() }
	} catch (error) {
		refusalCode(error)
		throw new Refusal('invalid', 'access.session-not-fresh')
	}
}

/**
 * Keeps the key that the browser made.
 * @throws Refusal `access.passkey-refused`, `access.too-many-passkeys`, `access.too-many-attempts`
 */
export async function addPasskey(
	host: AccessHost,
	account: Account,
	given: { response: string; name: string },
	headers: Headers,
): Promise<void> {
	await countAttempt(host, 'account-settings', account.id)
	if ((await passkeysOf(host.db, account.id)).length >= most) throw new Refusal('conflict', 'access.too-many-passkeys')
	const auth = await authOf(host)
	const response = parsed<RegistrationResponseJSON>(given.response)
	try {
		await auth.api.verifyPasskeyRegistration({ body: { response, name: given.name.slice(0, 100) }, headers })
	} catch (error) {
		refusalCode(error)
		throw new Refusal('invalid', 'access.passkey-refused')
	}
	await forgiveAttempt(host, 'account-settings', account.id)
	await recordAccountEvent(host.db, account, 'accounts.passkey-added')
}

/** Removes a key of an account; another account's is not found, and that is no difference to one that is gone. */
export async function removePasskey(db: Database, account: Account, passkeyId: string): Promise<void> {
	const removed = await db
		.deleteFrom('auth.passkey')
		.where('user_id', '=', account.id)
		.where('id', '=', passkeyId)
		.executeTakeFirst()
	if (removed.numDeletedRows > 0n) await recordAccountEvent(db, account, 'accounts.passkey-removed')
}

/** Asks the browser for a key it has. Says nothing about accounts. */
export async function askForPasskey(host: AccessHost, headers: Headers): Promise<Question> {
	const auth = await authOf(host)
	const answer = await auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true })
	return { options: answer.response, cookies: answer.headers.getSetCookie() }
}

/**
 * Signs in with the answer of a key. No second factor is asked for: the device has recognised its owner (auth.ts insists).
 * @throws Refusal `access.too-many-attempts`
 */
export async function signInWithPasskey(host: AccessHost, response: string, headers: Headers): Promise<SignIn> {
	await countAttempt(host, 'sign-in-client', clientIn(headers))
	const auth = await authOf(host)
	try {
		const body = { response: parsed<AuthenticationResponseJSON>(response) }
		const answer = await auth.api.verifyPasskeyAuthentication({ body, headers, returnHeaders: true })
		await forgiveAttempt(host, 'sign-in-client', clientIn(headers))
		return { outcome: 'signed-in', cookies: answer.headers.getSetCookie() }
	} catch (error) {
		if (!(error instanceof Refusal)) refusalCode(error)
		return { outcome: 'refused', cookies: [] }
	}
}

/** The library checks what is in it; that it is JSON at all is checked here. */
function parsed<Response>(text: string): Response {
	const value = jsonIn(text.slice(0, 20_000))
	if (!value || typeof value !== 'object') throw new Refusal('invalid', 'access.passkey-refused')
	return value as Response
}

function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
