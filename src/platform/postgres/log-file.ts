import { copyFile, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileHandle } from 'node:fs/promises'
import type { DataFolder } from './data-folder.ts'

/** The server's log, open for appending. The server writes to it directly, so nothing waits for this process. */
export type LogFile = {
	readonly descriptor: number
	/** What was written since the file was opened; also after it was closed. */
	written(): Promise<string>
	close(): Promise<void>
}

const MINUTE = 60_000

/**
 * Opens `log/postgres.log`. When it is larger than `limit` bytes, at once or later, it moves to `postgres.log.1`, of which
 * there is only one.
 */
export async function openLog(places: DataFolder, limit = 5 * 1024 * 1024): Promise<LogFile> {
	const path = join(places.log, 'postgres.log')
	const file = await open(path, 'a', 0o600)
	await turnOver(file, path, limit)
	const begin = (await file.stat()).size
	const timer = setInterval(() => turnOver(file, path, limit).catch(() => null), MINUTE).unref()
	return {
		descriptor: file.fd,
		async written() {
			const content = await readFile(path)
			return content.subarray(content.length < begin ? 0 : begin).toString('utf8')
		},
		async close() {
			clearInterval(timer)
			await file.close()
		},
	}
}

/** The server keeps the file open, so its content moves instead of its name. A full disk costs the old content, a failed turn waits for the next. */
async function turnOver(file: FileHandle, path: string, limit: number): Promise<void> {
	if ((await file.stat()).size <= limit) return
	await copyFile(path, `${path}.1`).catch(() => null)
	await file.truncate(0)
}
