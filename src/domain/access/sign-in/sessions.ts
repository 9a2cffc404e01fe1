/** Where an account is signed in. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import type { Account } from '../accounts.ts'
import { authOf, type AccessHost } from '../auth.ts'

export type Session = {
	id: string
	/** True for the session that asks. */
	current: boolean
	since: Date
	lastSeen: Date
	address: string | null
	/** What the browser said it is. */
	browser: string | null
}

/** Who is signed in, and where. */
export type SignedIn = { sessionId: string; account: Account; /** When they signed in. */ since: Date }

/** The session of a request, prolonged once a day; null without one. Cookies are to be handed to the browser. */
export async function sessionIn(
	host: AccessHost,
	headers: Headers,
): Promise<{ signedIn: SignedIn | null; cookies: string[] }> {
	if (!/(^|[ .-])flechtwerk\.session_token=/.test(headers.get('cookie') ?? '')) return { signedIn: null, cookies: [] }
	const auth = await authOf(host)
	const { response, headers: answer } = await auth.api
		.getSession({ headers, returnHeaders: true })
		.catch(async (error: unknown) => {
			// The library hides why it failed; a database that is gone says so itself.
			await sql`select 1`.execute(host.db)
			throw error
		})
	const cookies = answer?.getSetCookie() ?? []
	if (!response) return { signedIn: null, cookies }
	const { session, user } = response
	const account: Account = {
		id: user.id,
		name: user.name,
		mail: user.email,
		mailVerified: user.emailVerified,
		locale: user.locale === 'en' ? 'en' : 'de',
		twoFactor: user.twoFactorEnabled === true,
	}
	return { signedIn: { sessionId: session.id, account, since: new Date(session.createdAt) }, cookies }
}

/** The valid sessions of an account, the newest first. */
export async function sessionsOf(db: Database, accountId: string, currentId: string): Promise<Session[]> {
	const rows = await db
		.selectFrom('auth.session')
		.select(['id', 'created_at', 'updated_at', 'ip_address', 'user_agent'])
		.where('user_id', '=', accountId)
		.where('expires_at', '>', sql<Date>`now()`)
		.orderBy('created_at', 'desc')
		.limit(100)
		.execute()
	return rows.map((row) => ({
		id: row.id,
		current: row.id === currentId,
		since: new Date(row.created_at),
		lastSeen: new Date(row.updated_at),
		address: row.ip_address || null,
		browser: row.user_agent || null,
	}))
}

/** Ends one session of an account; another account's is not found, and that is no difference to one that has ended. */
export async function endSession(db: Database, accountId: string, sessionId: string): Promise<void> {
	await db.deleteFrom('auth.session').where('user_id', '=', accountId).where('id', '=', sessionId).execute()
}

/** Ends all sessions of an account except one. */
export async function endOtherSessions(db: Database, accountId: string, keptId: string): Promise<void> {
	await db.deleteFrom('auth.session').where('user_id', '=', accountId).where('id', '<>', keptId).execute()
}
