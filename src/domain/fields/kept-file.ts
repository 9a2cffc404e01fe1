/** A file as the value of a field, and as a version of a document: bytes that are kept, and what was found out about them. */
import { z } from 'zod'

export const KeptFile = z.object({
	hash: z.string().regex(/^[0-9a-f]{64}$/),
	size: z.number().int().positive(),
	mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
	fileName: z
		.string()
		.min(1)
		.max(200)
		.regex(/^[^/\\]+$/),
})
export type KeptFile = z.output<typeof KeptFile>

/** Whether a stored value is a file. */
export const isKeptFile = (value: unknown): value is KeptFile => KeptFile.safeParse(value).success

/**
 * Files that this process has just kept. Whoever knows the hash of bytes could else name them and read what is not theirs: what
 * only looks like a kept file, wherever it comes from, is not one.
 */
const fresh = new WeakSet<object>()

/** Says of bytes that somebody has just handed in that they may become a value. Called by `keepUpload` alone. */
export function markFresh(file: KeptFile): KeptFile {
	fresh.add(file)
	return file
}

/** Whether a value is a file that this process has just kept: the very object, no copy. */
export const isFresh = (value: unknown): boolean => typeof value === 'object' && value !== null && fresh.has(value)
