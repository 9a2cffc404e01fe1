import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '#platform/errors.ts'

/**
 * Writes into a file that is not there yet, or onto the standard output.
 * @throws Refusal `common.file-exists`, `common.file-unwritable`
 */
export async function deliver(content: Readable, out: string | undefined): Promise<void> {
	const file = out ? resolve(out) : null
	const target = file ? createWriteStream(file, { flags: 'wx', mode: 0o600 }) : process.stdout
	await pipeline(content, target, { end: file !== null }).catch((error: unknown) => {
		if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
		// Whoever reads the output may have enough of it, as `head` has.
		if (!file && error.code === 'EPIPE') return
		const code = error.code === 'EEXIST' ? 'common.file-exists' : 'common.file-unwritable'
		throw new Refusal('conflict', code, { file, reason: String(error.code) })
	})
}
