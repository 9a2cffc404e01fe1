/** Restores an archive into an empty database, all or nothing. */
import type pg from 'pg'
import { isDeadlock } from '../database-trouble.ts'
import { Refusal } from '../errors.ts'
import { applyMigrations, asOnlyMigrator, grantToApplication, inTransaction, type Migration } from '../migrate.ts'
import { refuseLater, refuseRows, takeSchema } from './empty-database.ts'
import { refuseUploads, unpackFiles, type Unpacked } from './instance-files.ts'
import { loadRows } from './load-rows.ts'
import type { Manifest } from './manifest.ts'
import { openBackup, type Backup } from './open-backup.ts'
import { speakPlainly } from './session.ts'

export type RestoreOptions = {
	/** Connects as the owner of the database. */
	url: string
	dataFolder: string
	file: string
	/** All migrations of the program. */
	migrations: readonly Migration[]
	/** How long to wait for somebody who holds on to a table, in ms. */
	patience?: number
}

/**
 * Restores a backup: checks the whole archive, then, in one transaction, brings the empty database to the archive's schema,
 * loads its rows and applies what has been added since. Whatever fails, the database is as it was. Derived tables are empty
 * afterwards; the caller makes them anew.
 *
 * @returns the manifest and the names of the migrations that were applied to the archive's rows
 * @throws Refusal those of `openBackup`; `backup.newer`, `migrations.changed`, `backup.inconsistent`; `backup.not-empty`,
 *   `backup.files-not-empty`; `postgres.disk-full`; `backup.busy` when somebody else uses the database and does not let go of it
 */
export async function restoreBackup(options: RestoreOptions): Promise<{ manifest: Manifest; upgraded: string[] }> {
	const backup = await openBackup(options.file)
	try {
		refuseLater(backup.manifest.migrations, options.migrations)
		await refuseUploads(options.dataFolder)
		const upgraded = await asOnlyMigrator(options.url, async (client) => {
			await speakPlainly(client, options.patience)
			const names = await restoreInto(client, backup, options)
			// The planner has not seen these rows yet.
			await client.query('analyze')
			return names
		})
		return { manifest: backup.manifest, upgraded }
	} catch (error) {
		throw asRefusal(error, options.dataFolder)
	} finally {
		backup.close()
	}
}

async function restoreInto(client: pg.Client, backup: Backup, options: RestoreOptions): Promise<string[]> {
	const { migrations } = backup.manifest
	let files: Unpacked | undefined
	const work = async (): Promise<string[]> => {
		await refuseRows(client)
		files = await unpackFiles(backup, options.dataFolder)
		await takeSchema(client, migrations, options.migrations)
		await loadRows(client, backup)
		const landed = new Set(migrations.map(({ name }) => name))
		const newer = options.migrations.filter(({ name }) => !landed.has(name))
		for (const migration of newer) {
			await applyMigrations(client, [migration])
			// As a commit would: what is left to the end of a migration must not stand in the way of the next one.
			await client.query('set constraints all immediate; set constraints all deferred')
		}
		await grantToApplication(client)
		// The last step before the commit: a row may name a file, so files must not come after the rows.
		await files.place()
		return newer.map(({ name }) => name)
	}
	try {
		return await inTransaction(client, work)
	} catch (error) {
		await files?.takeBack()
		throw error
	} finally {
		await files?.tidy()
	}
}

/** Codes of PostgreSQL and of the system for what the operator can do something about. */
function asRefusal(error: unknown, folder: string): unknown {
	const code = error instanceof Error && 'code' in error ? String(error.code) : ''
	if (code === '55P03' || isDeadlock(error)) return new Refusal('conflict', 'backup.busy')
	if (['53100', 'ENOSPC', 'EDQUOT'].includes(code)) return new Refusal('unavailable', 'postgres.disk-full', { folder })
	return error
}
