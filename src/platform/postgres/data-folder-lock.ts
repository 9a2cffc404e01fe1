import { readFile, rm, writeFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '#platform/errors.ts'
import type { DataFolder } from './data-folder.ts'
import { startOf } from './process-table.ts'

/** A held data folder. */
export type DataFolderLock = { release(): Promise<void> }

type Holder = { readonly pid: number; readonly start: string | null }

/** Result codes of SQLite. */
const BUSY = 5
const FULL = 13

/**
 * Takes the data folder for this process alone. A lock whose process is gone, killed or not, is free.
 *
 * The kernel lock decides: it dies with the process and holds between containers, where pids say nothing. Node reaches
 * kernel locks only through SQLite, hence the empty database file. It is lost when anything in this process opens and
 * closes that file by other means, so the holder's pid and start time are checked as well.
 *
 * @throws Refusal `postgres.already-running` with the folder and the holder's pid.
 */
export async function lockDataFolder(folder: DataFolder): Promise<DataFolderLock> {
	const lock = takeKernelLock(folder, 200)
	const holder = await holderOf(folder)
	if (!lock || (holder && (await isOther(holder)))) {
		lock?.close()
		throw new Refusal('conflict', 'postgres.already-running', { folder: folder.root, pid: holder?.pid ?? null })
	}
	try {
		const self: Holder = { pid: process.pid, start: await startOf(process.pid) }
		await rm(folder.holder, { force: true })
		await writeFile(folder.holder, `${JSON.stringify(self)}\n`, { mode: 0o600 })
	} catch (error) {
		lock.close()
		throw error
	}
	return {
		async release() {
			if (!lock.isOpen) return
			await rm(folder.holder, { force: true })
			lock.close()
		},
	}
}

/** The pid of the process that holds the folder, or `null` when it is free. */
export async function lockHolder(folder: DataFolder): Promise<number | null> {
	const lock = takeKernelLock(folder, 0)
	lock?.close()
	return lock ? null : ((await holderOf(folder))?.pid ?? null)
}

/**
 * @param patience ms to wait for a lock that is taken, which blocks this process; enough for somebody who only looks
 * @returns `null` when another process has it
 */
function takeKernelLock(folder: DataFolder, patience: number): DatabaseSync | null {
	let database: DatabaseSync | null = null
	try {
		database = new DatabaseSync(folder.lock, { timeout: patience })
		database.exec('BEGIN EXCLUSIVE')
		return database
	} catch (error) {
		database?.close()
		const code = error instanceof Error && 'errcode' in error ? error.errcode : null
		if (code === BUSY) return null
		const what = code === FULL ? 'postgres.disk-full' : 'postgres.folder-unlockable'
		throw new Refusal('unavailable', what, { folder: folder.root })
	}
}

/** The file is written by an earlier run, perhaps half: what cannot be read names nobody. */
async function holderOf(folder: DataFolder): Promise<Holder | null> {
	const text = await readFile(folder.holder, 'utf8').catch(() => '')
	const [, pid, start] = /^\{"pid":(\d+),"start":(null|"[^"\n]*")\}\n$/.exec(text) ?? []
	return pid && start ? { pid: Number(pid), start: start === 'null' ? null : start.slice(1, -1) } : null
}

async function isOther(holder: Holder): Promise<boolean> {
	return holder.pid !== process.pid && holder.start !== null && (await startOf(holder.pid)) === holder.start
}
