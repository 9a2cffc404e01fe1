/** Archives that somebody has tampered with. */
import { Readable } from 'node:stream'
import { createArchive } from './archive-writer.ts'
import { manifestPart, partsOf, type Manifest } from './manifest.ts'
import { openBackup } from './open-backup.ts'

export type Contents = { manifest: Manifest; parts: Map<string, Buffer> }

export async function contentsOf(file: string): Promise<Contents> {
	const backup = await openBackup(file)
	const parts = new Map<string, Buffer>()
	for (const { part } of partsOf(backup.manifest)) {
		const pieces: Buffer[] = []
		for await (const piece of backup.read(part)) pieces.push(piece)
		parts.set(part, Buffer.concat(pieces))
	}
	backup.close()
	return { manifest: backup.manifest, parts }
}

/** Writes a changed copy of an archive, with the checksums of its changed parts unless `keepSums`. */
export async function tampered(
	file: string,
	to: string,
	change: (contents: Contents) => void,
	{ keepSums = false } = {},
): Promise<string> {
	const contents = await contentsOf(file)
	change(contents)
	const archive = await createArchive(to)
	for (const [name, content] of contents.parts) {
		const { bytes, sha256 } = await archive.add(name, Readable.from([content]))
		const entry = partsOf(contents.manifest).find(({ part }) => part === name)
		if (entry && !keepSums) Object.assign(entry, { bytes, sha256 })
	}
	await archive.add(manifestPart, Readable.from([Buffer.from(JSON.stringify(contents.manifest))]))
	await archive.finish()
	return to
}
