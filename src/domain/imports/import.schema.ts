/** The shapes of imports: for forms, jobs and the command line. */
import { z } from 'zod'
import { isColumnTarget, type ColumnTarget } from './columns/column-targets.ts'

const Target = z.custom<ColumnTarget>((given) => typeof given === 'string' && isColumnTarget(given), 'target')

/** Header to target, and words of competence columns to concepts, where a person decided. */
export const Mapping = z.object({
	columns: z.record(z.string().max(200), Target).default({}),
	terms: z.record(z.string().max(200), z.string().nullable()).default({}),
	/** Header to target on further sheets, by the index of the sheet. */
	sheets: z.record(z.string().regex(/^\d{1,3}$/), z.record(z.string().max(200), Target)).default({}),
})
export type Mapping = z.output<typeof Mapping>

export const Options = z.object({
	/** Opens organisations with a membership, and their channels, to the public. */
	publish: z.boolean().default(false),
	/** Whoever stands in the file is a member; by default what the known format says, else true. */
	asMembers: z.boolean().optional(),
	/** Indexes of the sheets that are taken; by default those that hold something else than the others. */
	sheets: z.array(z.number().int().min(0).max(999)).max(50).optional(),
})

export type Options = z.output<typeof Options>

export const importId = z.coerce.number().int().positive()

export const File = z.object({
	path: z.string().min(1),
	name: z.string().min(1).max(300),
	size: z.number().int().nonnegative(),
})

export const importStates = [
	'uploaded',
	'previewing',
	'previewed',
	'queued',
	'running',
	'done',
	'failed',
	'cancelled',
	'undoing',
	'undone',
] as const
export type ImportState = (typeof importStates)[number]
