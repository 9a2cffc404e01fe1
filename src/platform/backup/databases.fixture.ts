/** Databases for tests of backup and restore: new ones, filled ones, and what is in them. */
import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { migrate } from '../migrate.ts'
import { administer, databaseOn, dropDatabase } from '../testing/database-server.ts'
import { removeAfterwards } from '../testing/leftovers.ts'
import { qualified, tablesOf } from './catalogue.ts'
import { fill, migrations } from './rows.fixture.ts'

export { migrations }

/** Tables that are made anew after a restore. */
export const derived = ['search_document', 'search_ranking', 'search_change', 'search_word', 'search_label']

/** An empty database on the server of the test run, where it is dropped after the tests of the file, or on another one. */
export async function emptyDatabase(serverUrl?: string): Promise<string> {
	const name = `flechtwerk_test_${randomUUID().replaceAll('-', '')}`
	const ours = inject('serverUrl')
	if (!serverUrl) removeAfterwards(() => dropDatabase(ours, name))
	await administer(serverUrl ?? ours, `create database ${name}`)
	return databaseOn(serverUrl ?? ours, name)
}

/** A migrated database with rows in every table. */
export async function filledDatabase(serverUrl?: string): Promise<string> {
	const url = await emptyDatabase(serverUrl)
	await migrate(url, migrations)
	await fill(url)
	return url
}

export async function onDatabase<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
	const client = new pg.Client({ connectionString: url })
	client.on('error', () => undefined)
	await client.connect()
	try {
		return await work(client)
	} finally {
		await client.end()
	}
}

/** All rows by table, as sorted JSON texts; `except` leaves tables out. */
export async function contentOf(url: string, except: readonly string[] = []): Promise<Record<string, string[]>> {
	return onDatabase(url, async (client) => {
		await client.query(`set timezone = 'UTC'`)
		const content: Record<string, string[]> = {}
		for (const table of await tablesOf(client)) {
			if (except.includes(table.name)) continue
			const { rows } = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${qualified(table)} t`)
			content[`${table.schema}.${table.name}`] = rows.map(({ row }) => row).toSorted()
		}
		return content
	})
}

/** Waits until the backup of a database waits for a lock, and returns the pid of its session. */
export async function waitingBackup(url: string): Promise<number> {
	return onDatabase(url, async (client) => {
		for (;;) {
			const { rows } = await client.query<{ pid: number }>(`select pid from pg_stat_activity
				where datname = current_database() and application_name = 'flechtwerk-backup' and wait_event_type = 'Lock'`)
			if (rows[0]) return rows[0].pid
		}
	})
}

/** All objects of the schemas in words, with rules and triggers: two databases of the same schema give the same. */
export async function schemaOf(url: string): Promise<string[]> {
	return onDatabase(url, async (client) => {
		const { rows } = await client.query<{ line: string }>(`
			select format('%s %s %s', c.relkind, n.nspname, c.relname) as line from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where n.nspname in ('public', 'auth')
			union all select format('%s %s %s %s', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid)) from pg_constraint
				where connamespace::regnamespace::text in ('public', 'auth') and contype <> 'n'
			union all select format('%s %s %s', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal
			union all select format('%s %s', oid::regprocedure, md5(prosrc)) from pg_proc where pronamespace = 'public'::regnamespace
			union all select format('%s %s', polrelid::regclass, polname) from pg_policy
			union all select format('%s %s', name, checksum) from migration
			order by 1`)
		return rows.map(({ line }) => line)
	})
}

/** A data folder; removed after the tests of the file. */
export async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-test-'))
	await chmod(folder, 0o711)
	removeAfterwards(() => rm(folder, { recursive: true, force: true }))
	return folder
}
