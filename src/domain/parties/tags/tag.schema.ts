/** The shapes of tags. */
import { z } from 'zod'

/** A word or two by which the office groups its records. */
export const tagName = z
	.string()
	.transform((name) => name.replace(/\s+/g, ' ').trim())
	.pipe(z.string().min(1).max(80))

/** The number of a tag. */
export const tagId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)
