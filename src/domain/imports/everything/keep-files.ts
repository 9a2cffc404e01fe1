/** The files of documents in an export, into the place where they belong: each is looked at like an upload, and must be what its name says. */
import { open } from 'node:fs/promises'
import { Refusal } from '#platform/errors.ts'
import type { FileStore } from '#platform/files.ts'
import { defaultLimits } from '#platform/tabular/limits.ts'
import { openArchive } from '#platform/tabular/zip/archive.ts'
import { recogniseContent } from '../../documents/content/recognise-content.ts'
import { mostBytes } from '../../documents/document.schema.ts'

const named = /^files\/([0-9a-f]{64})$/

/**
 * Keeps them and says which they are, by their hash: also those that lie there already, since whoever brings bytes may have them. What is in the
 * archive and no row names is swept away at night.
 * @throws Refusal `imports.whole-damaged` for a file that is not the one its name says, `documents.…` for one that may not be kept
 */
export async function keepFiles(files: FileStore, path: string): Promise<Set<string>> {
	const archive = await openArchive(path, defaultLimits)
	const brought = new Set<string>()
	try {
		for (const name of archive.names) {
			const hash = named.exec(name)?.[1]
			if (!hash) continue
			const kept = await files.put(archive.read(name), mostBytes, (stored) => looked(stored))
			if (kept.hash !== hash) throw new Refusal('invalid', 'imports.whole-damaged', { table: 'files' })
			brought.add(hash)
		}
		return brought
	} finally {
		archive.close()
	}
}

/** Pictures lie there as they were made (AVIF, WebP), which uploads are not. */
async function looked(path: string): Promise<void> {
	const handle = await open(path)
	try {
		const head = (await handle.read(Buffer.alloc(12), 0, 12, 0)).buffer.toString('latin1')
		if (/^(RIFF....WEBP|....ftypavif|\x89PNG|\xff\xd8\xff)/s.test(head)) return
	} finally {
		await handle.close()
	}
	await recogniseContent(path)
}
