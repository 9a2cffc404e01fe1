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

/**
 * Applies what is missing and returns the names of what was applied. `url` connects as the owner of the database.
 * @throws Refusal `migrations.changed` when a landed migration differs, `migrations.newer` when the database is newer than the program,
 *   `migrations.role` when the application's role is missing and may not be made
 */
export async function migrate(url: string, migrations: Migration[], upTo?: string): Promise<string[]> {
	const client = new pg.Client({ connectionString: url, application_name: 'flechtwerk-migrate' })
	await client.connect()
	try {
		await client.query('select pg_advisory_lock($1)', [lockNumber])
		await ensureRole(client)
		await client.query(
			'create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
		)
		const landed = (await client.query<{ name: string; checksum: string }>('select name, checksum from migration')).rows
		refuseDrift(landed, migrations)
		const known = new Set(landed.map((row) => row.name))
		const missing = migrations.filter((migration) => !known.has(migration.name) && (!upTo || migration.name <= upTo))
		for (const migration of missing) await apply(client, migration)
		await grant(client)
		return missing.map((migration) => migration.name)
	} finally {
		await client.end()
	}
}

function refuseDrift(landed: { name: string; checksum: string }[], migrations: Migration[]): void {
	const byName = new Map(migrations.map((migration) => [migration.name, migration]))
	for (const { name, checksum } of landed) {
		const own = byName.get(name)
		if (!own) throw new Refusal('conflict', 'migrations.newer', { name })
		if (own.checksum !== checksum) throw new Refusal('conflict', 'migrations.changed', { name })
	}
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
	await client.query('begin')
	try {
		await client.query(migration.sql)
		await client.query('insert into migration (name, checksum) values ($1, $2)', [migration.name, migration.checksum])
		await client.query('commit')
	} catch (error) {
		await client.query('rollback')
		throw new Error(`migration ${migration.name} failed`, { cause: error })
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

/** The application's role may read and write rows, but neither the list of migrations nor past journal entries. */
async function grant(client: pg.Client): Promise<void> {
	await client.query(`
		grant usage on schema public to ${applicationRole};
		grant select, insert, update, delete on all tables in schema public to ${applicationRole};
		grant usage, select on all sequences in schema public to ${applicationRole};
		revoke insert, update, delete on migration from ${applicationRole};
		revoke update, delete on journal from ${applicationRole};
	`)
}
