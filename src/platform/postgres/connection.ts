import pg from 'pg'
import type { Listening } from './settings.ts'

/** Where and as whom the server is reached. */
export type ServerAddress = {
	/** The folder of the server's socket, or 127.0.0.1. */
	readonly host: string
	readonly port: number
	readonly user: string
	readonly password?: string
	readonly database: 'postgres'
}

/** What came of an attempt to connect: the cluster's folder, or why not. */
export type Attempt =
	{ readonly folder: string } | { readonly folder: null; readonly code: string; readonly waiting: boolean }

/** No server yet, one that still recovers (57P03, also during shutdown), or one that is busy. */
const passing = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'EAGAIN', 'ETIMEDOUT', '57P03', '53300'])

/** Where a server that listens like this is reached by its superuser: by its socket, else on the loopback address. */
export function addressOf(listening: Listening, user: string, password: string | null): ServerAddress {
	const host = listening.socketFolder ?? '127.0.0.1'
	return { host, port: listening.port, user, ...(password && { password }), database: 'postgres' }
}

/**
 * The address as a URL that the `pg` driver and libpq understand. A socket's folder stands in the parameter `host`, which
 * overrides the `localhost` that a valid URL needs.
 */
export function connectionUrl({ host, port, user, password, database }: ServerAddress): string {
	const login = password ? `${encodeURIComponent(user)}:${encodeURIComponent(password)}` : encodeURIComponent(user)
	const query = host.startsWith('/') ? `host=${encodeURIComponent(host)}&port=${port}&` : ''
	return `postgresql://${login}@${query ? 'localhost' : `${host}:${port}`}/${database}?${query}sslmode=disable`
}

/** Connects once, within two seconds, and asks the server for its cluster. */
export async function attempt(url: string): Promise<Attempt> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000 })
	let lost: Error | null = null
	client.on('error', (error) => (lost = error))
	try {
		await client.connect()
		const { rows } = await client.query<{ data_directory: string }>('show data_directory')
		return { folder: rows[0]?.data_directory ?? '' }
	} catch (error) {
		const cause = error instanceof Error && 'code' in error ? error : (lost ?? error)
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'ETIMEDOUT'
		return { folder: null, code, waiting: passing.has(code) }
	} finally {
		await client.end().catch(() => null)
	}
}
