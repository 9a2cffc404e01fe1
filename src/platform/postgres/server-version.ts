import pg from 'pg'
import { Refusal } from '#platform/errors.ts'

/** The major versions of PostgreSQL that the platform is tested with. */
export const OLDEST_SERVER = 15
export const NEWEST_SERVER = 18

export type ServerVersion = {
	/** As the server says it, for example `18.4`. */
	readonly version: string
	readonly major: number
}

/**
 * Asks a server for its version.
 *
 * @param url a PostgreSQL connection URL
 * @throws Refusal `database.url-invalid` (invalid); `database.unreachable`, `database.login-refused`, `database.missing` or
 * `database.version-unsupported` (unavailable). Neither names the user or the password.
 */
export async function checkServerVersion(url: string): Promise<ServerVersion> {
	const client = clientFor(url)
	let lost: Error | null = null
	client.on('error', (error) => (lost = error))
	try {
		await client.connect()
		const { rows } = await client.query<{ server_version: string }>('show server_version')
		return acceptedVersion(rows[0]?.server_version ?? '')
	} catch (error) {
		throw error instanceof Refusal ? error : unreachable(client, lost ?? error)
	} finally {
		await client.end().catch(() => null)
	}
}

/** Judges a version as the server says it. @throws Refusal `database.version-unsupported` */
export function acceptedVersion(text: string): ServerVersion {
	const version = /^\d+(\.\d+)*/.exec(text)?.[0] ?? ''
	const major = Number.parseInt(version, 10)
	if (major >= OLDEST_SERVER && major <= NEWEST_SERVER) return { version, major }
	const facts = { version: version || 'unknown', oldest: OLDEST_SERVER, newest: NEWEST_SERVER }
	throw new Refusal('unavailable', 'database.version-unsupported', facts)
}

function clientFor(url: string): pg.Client {
	try {
		if (!/^postgres(ql)?:\/\//.test(url)) throw new TypeError('Not a PostgreSQL URL')
		return new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, query_timeout: 10_000 })
	} catch {
		throw new Refusal('invalid', 'database.url-invalid')
	}
}

function unreachable(client: pg.Client, error: unknown): Refusal {
	const reason = reasonOf(error)
	const facts = { host: client.host, port: client.port, reason }
	if (reason.startsWith('28') || reason === 'password')
		return new Refusal('unavailable', 'database.login-refused', facts)
	if (reason === '3D000') return new Refusal('unavailable', 'database.missing', facts)
	return new Refusal('unavailable', 'database.unreachable', facts)
}

/** A code of PostgreSQL or of the system; the driver's own errors have none, only these words. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return 'unknown'
	if ('code' in error) return String(error.code)
	return ['password', 'SSL', 'timeout', 'terminated'].find((word) => error.message.includes(word)) ?? 'unknown'
}
