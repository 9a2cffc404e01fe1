/**
 * Rows that name files. Whoever wrote the hash of bytes that lie here for another network into a file could else read them: a row may name what
 * comes along with it. What does not (a workbook holds no files, others were gone when the export was made) stays as what it is, a file that
 * is missing, under a name that no bytes have.
 */
import { randomBytes } from 'node:crypto'
import { isKeptFile } from '../../fields/kept-file.ts'
import type { Value } from './cells.ts'

type Brought = ReadonlySet<string>

/** The row with its files, those that are missing under new names: of documents, of pictures, and wherever an own field holds one. */
export const withFilesBrought = (row: Record<string, Value>, brought: Brought): Record<string, Value> =>
	Object.fromEntries(
		Object.entries(row).map(([column, value]) => {
			if (column === 'hash') return [column, nameOf(value, brought)]
			if (column === 'hashes' && Array.isArray(value)) return [column, value.map((hash) => nameOf(hash, brought))]
			return [column, withinFields(value, brought)]
		}),
	)

/** Only what is a file is taken for one: an own field may hold any text. */
function withinFields(value: Value, brought: Brought): Value {
	if (Array.isArray(value)) return value.map((item) => withinFields(item, brought))
	if (typeof value !== 'object' || value === null) return value
	if (isKeptFile(value)) return { ...value, hash: nameOf(value.hash, brought) }
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withinFields(inner, brought)]))
}

const nameOf = (hash: Value, brought: Brought): Value =>
	typeof hash === 'string' && !brought.has(hash) ? randomBytes(32).toString('hex') : hash
