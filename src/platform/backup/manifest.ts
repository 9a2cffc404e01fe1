/** The table of contents of a backup: which rows and files it holds, of which schema, and the checksum of each part. */
import { z } from 'zod'
import { Refusal } from '../errors.ts'

/** Grows when an older program could not read the archive any more. */
export const formatVersion = 1
export const manifestPart = 'manifest.json'

const name = z.string().min(1).max(63)
const size = z.number().int().nonnegative()
/** One entry of the archive: its name in there, inflated size in bytes, SHA-256 of its content in hexadecimal. */
const part = z.object({
	part: z.string().regex(/^[a-z0-9_./-]+$/),
	bytes: size,
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const tablePart = part.extend({ schema: name, name, columns: z.array(name).min(1), rows: size })
/** `path` is relative to the folder of files, with `/`; no step of it leads out of there. */
const filePart = part.extend({
	path: z
		.string()
		.min(1)
		.refine((path) => path.split('/').every((step) => step !== '' && step !== '.' && step !== '..'))
		.refine((path) => !/[\\\0]/.test(path)),
})

const manifest = z.object({
	format: z.literal('flechtwerk-backup'),
	version: z.literal(formatVersion),
	createdAt: z.iso.datetime(),
	/** Version of the database server, for example `18.4`. */
	server: z.string(),
	migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
	tables: z.array(tablePart),
	/** The last number given, as text since it may exceed 2^53. */
	sequences: z.array(z.object({ schema: name, name, value: z.string().regex(/^-?\d+$/), called: z.boolean() })),
	files: z.array(filePart),
	secret: part.nullable(),
})

export type Manifest = z.output<typeof manifest>
export type Part = z.output<typeof part>
export type TablePart = z.output<typeof tablePart>
export type FilePart = z.output<typeof filePart>

/** All parts of the archive except the manifest itself. */
export function partsOf({ tables, files, secret }: Manifest): Part[] {
	return [...tables, ...files, ...(secret ? [secret] : [])]
}

/**
 * Reads a manifest.
 * @throws Refusal `backup.foreign` for what is none, `backup.newer` for one of a later format, `backup.damaged` for a broken one
 */
export function readManifest(text: string): Manifest {
	const head = z.object({ format: z.literal('flechtwerk-backup'), version: z.number() }).safeParse(parsed(text))
	if (!head.success) throw new Refusal('invalid', 'backup.foreign')
	if (head.data.version > formatVersion) throw new Refusal('conflict', 'backup.newer', { version: head.data.version })
	const read = manifest.safeParse(parsed(text))
	if (!read.success) throw new Refusal('invalid', 'backup.damaged', { part: manifestPart })
	return read.data
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch (error) {
		if (error instanceof SyntaxError) return null
		throw error
	}
}
