/** What came of an import. */
import type { Duplicates } from './find-duplicates.ts'

export type Outcome = {
	rows: number
	/** Rows that brought a new record, changed one, changed nothing, were refused; they add up to `rows`. */
	created: number
	updated: number
	unchanged: number
	failed: number
	/** Rows among the created ones that look like a record that is already there; null until they are compared, right after the import. */
	duplicates: number | null
	hints: number
	/** New records by kind. */
	organisations: number
	persons: number
	/** Rows about an organisation that an earlier row has already brought. */
	joined: number
	pairs: Duplicates['pairs']
	/** Rows by table, when a whole network was taken in. */
	tables?: Record<string, number>
}

/** That of an import which has read nothing yet. */
export const noOutcome = (): Outcome => ({
	rows: 0,
	created: 0,
	updated: 0,
	unchanged: 0,
	failed: 0,
	duplicates: null,
	hints: 0,
	organisations: 0,
	persons: 0,
	joined: 0,
	pairs: [],
})
