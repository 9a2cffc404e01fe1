/** Brings a database to the newest schema: plain SQL files, forward only, each in one transaction, each checksummed. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { applicationRole } from './database.server.ts'
import { Refusal } from './errors.ts'

export type Migration = { name: string; sql: string; checksum: string }

/** All migrations of a folder in their order. */
export function readMigrations(folder: string): Migration[] {
	return readdirSync(folder)
		.filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
		.toSorted()
		.map((file) => {
			const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
			return { name: file.slice(0, -4), sql, checksum: createHash('sha256').update(sql).digest('hex') }
		})
}

const lockNumber = 7_346_201

/** A migration that a database has, as its table `migration` says. */
export type Landed = { name: string; checksum: string }

/**
 * Applies what is missing and returns the names of what was applied. `url` connects as the owner of the database.
 * @throws Refusal `migrations.changed` when a landed migration differs, `migrations.newer` when the database is newer than the program,
 *   `migrations.role` when the application's role is missing and may not be made
 */
export async function migrate(url: string, migrations: Migration[], upTo?: string): Promise<string[]> {
	return asOnlyMigrator(url, async (client) => {
		const landed = await landedMigrations(client)
		refuseDrift(landed, migrations)
		const known = new Set(landed.map((row) => row.name))
		const missing = migrations.filter((migration) => !known.has(migration.name) && (!upTo || migration.name <= upTo))
		for (const migration of missing)
			await inTransaction(client, async () => {
				await applyMigrations(client, [migration])
				if (migration === missing.at(-1)) await grantToApplication(client)
			})
		// Granting touches every table, at which another program may just be at work: so only where it is needed.
		if (missing.length === 0 && !(await isGranted(client)))
			await inTransaction(client, () => grantToApplication(client))
		return missing.map((migration) => migration.name)
	})
}

/** Connects as the owner, makes sure of the application's role, and keeps every other migrating process waiting meanwhile. */
export async function asOnlyMigrator<Result>(
	url: string,
	work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
	const client = new pg.Client({ connectionString: url, application_name: 'flechtwerk-migrate' })
	// A connection that breaks fails the statement that runs; without a listener Node would end.
	client.on('error', () => {})
	await client.connect()
	try {
		await client.query('select pg_advisory_lock($1)', [lockNumber])
		await ensureRole(client)
		return await work(client)
	} finally {
		await client.end()
	}
}

/** What the database has, in the order of the names; empty for a new one. */
export async function landedMigrations(client: pg.Client): Promise<Landed[]> {
	const { rows } = await client.query<{ there: boolean }>(`select to_regclass('public.migration') is not null as there`)
	if (!rows[0]?.there) return []
	return (await client.query<Landed>('select name, checksum from public.migration order by name')).rows
}

/** @throws Refusal `migrations.newer` for what the program does not know, `migrations.changed` for what it knows otherwise */
export function refuseDrift(landed: readonly Landed[], migrations: readonly Migration[]): void {
	const byName = new Map(migrations.map((migration) => [migration.name, migration]))
	for (const { name, checksum } of landed) {
		const own = byName.get(name)
		if (!own) throw new Refusal('conflict', 'migrations.newer', { name })
		if (own.checksum !== checksum) throw new Refusal('conflict', 'migrations.changed', { name })
	}
}

/** Applies migrations within the caller's transaction. */
export async function applyMigrations(client: pg.Client, migrations: readonly Migration[]): Promise<void> {
	await client.query(
		'create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
	)
	for (const { name, sql, checksum } of migrations) {
		try {
			await client.query(sql)
		} catch (error) {
			throw new Error(`migration ${name} failed`, { cause: error })
		}
		await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
	}
}

/** Runs `work` between begin and commit, or rolls back. */
export async function inTransaction<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
	await client.query('begin')
	try {
		const result = await work()
		await client.query('commit')
		return result
	} catch (error) {
		// Where the connection is gone there is nothing to roll back, and the first error says why.
		await client.query('rollback').catch(() => null)
		throw error
	}
}

/** Roles belong to the whole server, so two databases starting at once may both try to make it. */
async function ensureRole(client: pg.Client): Promise<void> {
	const exists = async () =>
		(await client.query('select from pg_roles where rolname = $1', [applicationRole])).rowCount === 1
	if (!(await exists())) {
		try {
			await client.query(`create role ${applicationRole} nologin nosuperuser noinherit`)
		} catch (error) {
			if (!(await exists()))
				throw new Refusal('unavailable', 'migrations.role', { role: applicationRole, reason: String(error) })
		}
	}
	// Since PostgreSQL 16 one may administer a role without being allowed to act as it: so try, and grant if that fails.
	const mayAct = await client.query(`set role ${applicationRole}`).then(
		() => client.query('reset role').then(() => true),
		() => false,
	)
	if (!mayAct) await client.query(`grant ${applicationRole} to current_user`)
}

/** Whether the application's role has its rights; a copy of the database made by other means may lack them. */
async function isGranted(client: pg.Client): Promise<boolean> {
	const { rows } = await client.query<{ granted: boolean }>(
		`select has_table_privilege($1, 'public.journal', 'insert') as granted`,
		[applicationRole],
	)
	return rows[0]!.granted
}

/** The application's role may read and write rows, but neither the list of migrations nor past journal entries. */
export async function grantToApplication(client: pg.Client): Promise<void> {
	await client.query(`
		grant usage on schema public to ${applicationRole};
		grant select, insert, update, delete on all tables in schema public to ${applicationRole};
		grant usage, select on all sequences in schema public to ${applicationRole};
		revoke insert, update, delete on migration from ${applicationRole};
		revoke update, delete on journal from ${applicationRole};
	`)
}
