/**
 * Rows that name files. Whoever wrote the hash of bytes that lie here for another network into a file could else read them: a row may name what
 * comes along with it. What does not (a workbook holds no files, others were gone when the export was made) stays as what it is, a file that
 * is missing, under a name that no bytes have.
 */
import { randomBytes } from 'node:crypto'
import type { Value } from './cells.ts'

const named = /^[0-9a-f]{64}$/

/** The row with its files, those that are missing under new names; at any depth, since values of own fields are files, too. */
export function withFilesBrought(row: Record<string, Value>, brought: ReadonlySet<string>): Record<string, Value> {
	return Object.fromEntries(
		Object.entries(row).map(([column, value]) => [column, withBrought(value, isHash(column), brought)]),
	)
}

function withBrought(value: Value, names: boolean, brought: ReadonlySet<string>): Value {
	if (Array.isArray(value)) return value.map((item) => withBrought(item, names, brought))
	if (typeof value === 'object' && value !== null) return withFilesBrought(value, brought)
	return names && typeof value === 'string' && named.test(value) && !brought.has(value)
		? randomBytes(32).toString('hex')
		: value
}

/** The columns of documents and pictures, and of a file in an own field. */
const isHash = (column: string): boolean => column === 'hash' || column === 'hashes'
