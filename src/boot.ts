/** Starts an instance, once per process: database, migrations, jobs. Everything else asks `instance()` for it. */
import { existsSync } from 'node:fs'
import { availableParallelism, homedir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { readConfiguration, type Configuration } from '#platform/configuration.ts'
import { openPool, queryBuilder, type Database } from '#platform/database.server.ts'
import { localFiles, type FileStore } from '#platform/files.ts'
import { migrate, readMigrations } from '#platform/migrate.ts'
import { defaultDataFolder } from '#platform/postgres/default-data-folder.ts'
import { keepShippedTaxonomy } from '#domain/atlas/search/keep-shipped-taxonomy.ts'
import { keepPostgresRunning } from '#platform/postgres/kept-running.ts'
import { runningPostgres } from '#platform/postgres/running-postgres.ts'
import { checkServerVersion } from '#platform/postgres/server-version.ts'
import './reactions.ts'

export type Instance = {
	configuration: Configuration
	dataFolder: string
	/** Connects as the owner of the database; for migrations, backup and restore only. */
	ownerUrl: string
	pool: Pool
	db: Database
	searchPool: Pool
	searchDb: Database
	/** What people upload. */
	files: FileStore
	/** Ends pools and, if this process started it, the database. */
	stop(): Promise<void>
}

/** The folder of migrations, from a checkout or beside the built server. */
export function migrationsFolder(): string {
	const candidates = [join(import.meta.dirname, '../migrations'), join(process.cwd(), 'migrations')]
	return candidates.find((folder) => existsSync(folder)) ?? candidates[0]!
}

// The built pages and the program that starts them are two bundles of the same code: they share the instance here.
const key = Symbol.for('flechtwerk.instance')
const shared = globalThis as typeof globalThis & { [key]?: Promise<Instance> }

/** The running instance; starts it on first use. */
export function instance(): Promise<Instance> {
	return (shared[key] ??= open(readConfiguration(), 'beside-a-server'))
}

/**
 * Starts the instance with a given configuration. To be called once, before anything asks for it.
 * `beside-a-server` uses a database that already runs on the data folder (the command line); `alone` refuses then.
 */
export function boot(configuration: Configuration, beside: 'alone' | 'beside-a-server' = 'alone'): Promise<Instance> {
	return (shared[key] = open(configuration, beside))
}

/** Searches keep a core busy: more of them at once would only wait for each other, and the quick ones for the slow ones. */
const searchConnections = availableParallelism() + 1

/** Where the instance keeps its data. */
export function dataFolderOf(configuration: Configuration): string {
	return (
		configuration.dataFolder ??
		defaultDataFolder({ uid: process.getuid?.(), home: homedir(), environment: configuration.folders })
	)
}

async function open(configuration: Configuration, beside: 'alone' | 'beside-a-server'): Promise<Instance> {
	const dataFolder = dataFolderOf(configuration)
	const { url, stop } = await openDatabase(configuration, dataFolder, beside)
	try {
		await migrate(url, readMigrations(migrationsFolder()))
	} catch (error) {
		await stop()
		throw error
	}
	const pool = openPool(url, 'application', 16)
	const searchPool = openPool(url, 'search', searchConnections)
	const db = queryBuilder(pool)
	await keepShippedTaxonomy(db)
	return {
		configuration,
		dataFolder,
		ownerUrl: url,
		pool,
		db,
		searchPool,
		searchDb: queryBuilder(searchPool),
		files: localFiles(dataFolder),
		async stop() {
			await Promise.all([pool.end(), searchPool.end()])
			await stop()
		},
	}
}

/** A database as it is, not yet migrated. */
export type OpenedDatabase = {
	/** Connects as the owner of the database. */
	url: string
	/** True when another process runs it and may be working with it. */
	beside: boolean
	/** Ends it if this process started it. */
	stop(): Promise<void>
}

/** A server named by DATABASE_URL, a database that already runs on this data folder, or our own. */
export async function openDatabase(
	configuration: Configuration,
	dataFolder: string,
	beside: 'alone' | 'beside-a-server',
): Promise<OpenedDatabase> {
	if (configuration.databaseUrl) {
		await checkServerVersion(configuration.databaseUrl)
		return { url: configuration.databaseUrl, beside: true, stop: async () => {} }
	}
	const running = beside === 'beside-a-server' ? await runningPostgres(dataFolder) : null
	if (running) return { url: running.url, beside: true, stop: async () => {} }
	const kept = await keepPostgresRunning({ dataFolder })
	return { url: kept.url, beside: false, stop: () => kept.stop() }
}
