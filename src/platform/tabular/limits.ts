/** How much one file may hold. Every breach is a Refusal, never a slow or dying process. */
export type Limits = {
	/** Size of the file on disk. */
	bytes: number
	/** Filled rows of one sheet, the header not counted. */
	rows: number
	columns: number
	/** Characters of one cell. */
	cell: number
	/** Bytes of one CSV record or of one physical line; characters of one vCard without its pictures. */
	record: number
	sheets: number
	/** Entries of a zip. */
	zipParts: number
	/** Inflated by packed size of an entry, looked at once 8 MB are inflated. */
	zipRatio: number
	/** Inflated bytes of one pass over a zip, counted while they come. */
	zipInflated: number
	/** Bytes of all shared strings of a workbook; they are the one thing that has to stay in memory. */
	sharedText: number
}

export const defaultLimits: Limits = {
	bytes: 100_000_000,
	rows: 500_000,
	columns: 500,
	cell: 100_000,
	record: 1_000_000,
	sheets: 50,
	zipParts: 10_000,
	zipRatio: 200,
	zipInflated: 1_500_000_000,
	sharedText: 128_000_000,
}
