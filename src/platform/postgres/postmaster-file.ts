import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#platform/errors.ts'
import type { Listening } from './settings.ts'

/** What a running server writes about itself into its cluster. */
export type Postmaster = { readonly pid: number; readonly listening: Listening }

/** The path of PostgreSQL's own note of a running server. */
export const postmasterFile = (cluster: string) => join(cluster, 'postmaster.pid')

/**
 * Reads PostgreSQL's note of a running server, which outlives a killed one. Lines: pid, folder, start, port, socket folder, …
 *
 * @returns `null` when there is none, or it is half written
 * @throws Refusal `postgres.folder-foreign` when the cluster belongs to somebody else.
 */
export async function postmasterIn(cluster: string): Promise<Postmaster | null> {
	const lines = (await read(cluster)).split('\n')
	const pid = Number(lines[0])
	const port = Number(lines[3])
	if (!Number.isInteger(pid) || pid <= 0) return null
	return { pid, listening: { socketFolder: lines[4] || null, port } }
}

async function read(cluster: string): Promise<string> {
	try {
		return await readFile(postmasterFile(cluster), 'utf8')
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : null
		if (code === 'EACCES') throw new Refusal('forbidden', 'postgres.folder-foreign', { folder: cluster })
		if (code === 'ENOENT') return ''
		throw error
	}
}
