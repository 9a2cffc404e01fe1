import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '#platform/errors.ts'
import { packagedBinaries, usableBinaries } from './binaries.ts'
import { ensureCluster, passwordFile, SUPERUSER } from './cluster.ts'
import { addressOf, attempt, connectionUrl, type ServerAddress } from './connection.ts'
import { lockDataFolder, type DataFolderLock } from './data-folder-lock.ts'
import { prepareDataFolder, requireReachable, type DataFolder } from './data-folder.ts'
import { endLeftovers } from './leftover-processes.ts'
import { openLog, type LogFile } from './log-file.ts'
import { startServer, type ExitReason, type ServerProcess } from './server-process.ts'
import { settingArguments, type Listening, type Settings } from './settings.ts'
import { SOCKET_PORT, socketFolder } from './socket-folder.ts'
import { complaints, isDiskFull, startProblem } from './start-problem.ts'
import { databaseUser } from './system-user.ts'

export type { ExitReason } from './server-process.ts'

export type EmbeddedPostgresOptions = {
	/** Absolute or relative to the working folder; created when missing. */
	readonly dataFolder: string
	/** Gets a line for the console now and then, in English, without personal values. */
	readonly log?: (line: string) => void
	/** Server settings that differ from the launcher's own. */
	readonly settings?: Settings
	/** The folder with `bin`, `lib` and `share`, where it is not that of the installed package. */
	readonly binaries?: string
}

/** A running database of this process. The user is its superuser; what the platform does goes through lesser roles. */
export type RunningPostgres = ServerAddress & {
	/** For the `pg` driver, also where it is a socket. */
	readonly url: string
	/** Shuts the database down and frees the data folder. May be called often. */
	stop(): Promise<void>
	/** Settles when the database has ended, whoever ended it. The data folder is free then, so it can be started again. */
	readonly exited: Promise<ExitReason>
}

/** After a crash PostgreSQL first reads its log again, which takes its time on a large database. */
const LONGEST_RECOVERY = 120_000

/**
 * Starts the database of a data folder, which is made on first use, and returns when it answers. What an earlier run has
 * left, killed at any moment, is cleaned up first. Call it from the main thread.
 *
 * @throws Refusal `postgres.already-running` (conflict) when a living process holds the folder; otherwise kind `unavailable`
 * with a code that starts with `postgres.`; README.md lists them.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<RunningPostgres> {
	const places = await prepareDataFolder(options.dataFolder)
	const lock = await lockDataFolder(places)
	try {
		return await startLocked(places, lock, options)
	} catch (error) {
		await lock.release()
		throw isDiskFull(error) ? new Refusal('unavailable', 'postgres.disk-full', { folder: places.root }) : error
	}
}

async function startLocked(
	places: DataFolder,
	lock: DataFolderLock,
	options: EmbeddedPostgresOptions,
): Promise<RunningPostgres> {
	const log = options.log ?? (() => undefined)
	const user = await databaseUser(places.cluster)
	await requireReachable(places, user)
	const binaries = await usableBinaries(options.binaries ?? packagedBinaries(), places, user)
	await endLeftovers(places, binaries, user, log)
	await ensureCluster(places, binaries, user, log)

	const windows = process.platform === 'win32'
	const listening: Listening = windows
		? { socketFolder: null, port: await freePort() }
		: { socketFolder: await socketFolder(places, user), port: SOCKET_PORT }
	const address = addressOf(listening, SUPERUSER, windows ? await readFile(passwordFile(places), 'utf8') : null)
	const url = connectionUrl(address)

	const logFile = await openLog(places)
	const args = settingArguments(listening, options.settings)
	const server = await startServer(binaries, user, places.cluster, args, logFile.descriptor).catch(async (error) => {
		await logFile.close()
		throw error
	})
	const exited = server.exited.then(async (reason) => {
		await logFile.close()
		if (listening.socketFolder) await rm(listening.socketFolder, { recursive: true, force: true }).catch(() => null)
		await lock.release()
		return reason
	})
	await untilReady(server, url, logFile, places, log).catch(async (error) => {
		await server.end()
		await exited
		throw error
	})
	return {
		...address,
		url,
		exited,
		async stop() {
			await server.end()
			await exited
		},
	}
}

async function untilReady(
	server: ServerProcess,
	url: string,
	logFile: LogFile,
	places: DataFolder,
	log: (line: string) => void,
): Promise<void> {
	const ended = server.exited.then(() => true)
	const begin = Date.now()
	let patience = 3_000
	while (Date.now() < begin + LONGEST_RECOVERY) {
		const now = await attempt(url)
		if (now.folder !== null) return
		if (!now.waiting) log(`The database does not let the platform in (${now.code}).`)
		if (!now.waiting || (await Promise.race([ended, pause(20, false)]))) break
		if (Date.now() < begin + patience) continue
		log('The database is recovering from an interruption; this may take a moment.')
		patience = LONGEST_RECOVERY
	}
	const output = await logFile.written()
	complaints(output).forEach(log)
	throw startProblem(output, { folder: places.root, log: places.log })
}

async function freePort(): Promise<number> {
	const probe = createServer()
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
	const address = probe.address()
	await new Promise((resolve) => probe.close(resolve))
	return typeof address === 'object' && address ? address.port : 0
}
