/** A few fictional rows in every table of the newest schema. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { readMigrations } from '../migrate.ts'

export const migrations = readMigrations(join(import.meta.dirname, '../../../migrations'))

/** Fills a migrated database. */
export async function fill(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: url })
	await client.connect()
	try {
		await client.query(await readFile(join(import.meta.dirname, 'rows.fixture.sql'), 'utf8'))
	} finally {
		await client.end()
	}
}
