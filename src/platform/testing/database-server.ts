/** One database server per test run: the embedded one, or the one named by DATABASE_URL. Holds the migrated template. */
import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { readConfiguration } from '../configuration.ts'
import { migrate, readMigrations } from '../migrate.ts'
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts'

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the server, as its owner, naming its maintenance database. */
		serverUrl: string
		templateName: string
	}
}

async function server(): Promise<{ url: string; stop(): Promise<void> }> {
	const { databaseUrl } = readConfiguration()
	if (databaseUrl) return { url: databaseUrl, stop: async () => {} }
	const dataFolder = mkdtempSync(join(tmpdir(), 'flechtwerk-test-'))
	chmodSync(dataFolder, 0o711)
	// A test database is thrown away: waiting for the disk would only cost time.
	const running = await startEmbeddedPostgres({
		dataFolder,
		settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
	})
	return {
		url: running.url,
		async stop() {
			await running.stop()
			rmSync(dataFolder, { recursive: true, force: true })
		},
	}
}

export default async function setup(project: TestProject) {
	const { url, stop } = await server()
	const templateName = `flechtwerk_template_${process.pid}`
	await administer(url, `create database ${templateName}`)
	await migrate(databaseOn(url, templateName), readMigrations(join(import.meta.dirname, '../../../migrations')))
	project.provide('serverUrl', url)
	project.provide('templateName', templateName)
	return async () => {
		await dropDatabase(url, templateName)
		await stop()
	}
}

/** The address of another database on the same server. */
export function databaseOn(url: string, name: string): string {
	const address = new URL(url)
	address.pathname = `/${name}`
	return address.href
}

/** Runs one statement in the maintenance database. */
export async function administer(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url })
	await client.connect()
	try {
		await client.query(statement)
	} finally {
		await client.end()
	}
}

/**
 * Drops a database nobody works in any more. Not `with (force)`: PostgreSQL waits five seconds for the last sessions to go and
 * sends its own cleaning (autovacuum) away, whereas forcing is refused to an owner who is no superuser while autovacuum is in it.
 */
export async function dropDatabase(url: string, name: string): Promise<void> {
	await administer(url, `drop database if exists ${name}`)
}
