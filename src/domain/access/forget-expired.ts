/** Removes what has run out: counters of attempts, tokens, sessions. It is refused anyway; here it stops lying around. */
import { sql } from 'kysely'
import type { AccessHost } from './auth.ts'

/** A database that does not answer is left alone until the next time. */
export async function forgetExpired({ db }: Pick<AccessHost, 'db'>): Promise<void> {
	const now = sql<Date>`now()`
	try {
		await db.deleteFrom('auth.rate_limit').where('until', '<', now).execute()
		await db.deleteFrom('auth.verification').where('expires_at', '<', now).execute()
		await db.deleteFrom('auth.session').where('expires_at', '<', now).execute()
	} catch (error) {
		console.error(
			`accounts: what has run out could not be removed (${error instanceof Error ? error.message : 'unknown'})`,
		)
	}
}
