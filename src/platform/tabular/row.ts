/** What the readers hand out and the writers take. Nothing here knows what a column means. */

export type Format = 'csv' | 'xlsx' | 'ods' | 'vcard' | 'bundle'

/** One row of a file. The first row of a sheet is its header; entirely empty rows are left out. */
export type Row = {
	/** The row as a spreadsheet program counts it, 1-based (CSV: records, not lines; vCard: the line of BEGIN:VCARD, header 0). */
	number: number
	/** At least as many cells as the header has; missing ones are ''. */
	cells: string[]
	/** Set when the row has filled cells beyond the header; they follow in `cells`. */
	extra?: true
	/** Indexes of cells whose formula shows an error (#N/A, #REF!); the cells themselves are ''. */
	broken?: number[]
}

export type Sheet = { name: string; hidden: boolean }

/** An uploaded file whose format is known. It holds nothing open: each call of `rows` reads the file anew. */
export type OpenedFile = {
	format: Format
	/** Text files only: utf-8, windows-1252 (also stands for ISO-8859-1), utf-16le, utf-16be. */
	encoding?: string
	/** Bytes that are not valid in a file which otherwise is UTF-8; they are read as U+FFFD. */
	unreadable?: number
	/** CSV only. */
	delimiter?: string
	/** Visible sheets first, each group in the order of the file. */
	sheets: Sheet[]
	/** The rows of one sheet. Leaving the loop early closes the file. Throws Refusal for whatever is wrong with the content. */
	rows(sheetIndex: number): AsyncIterable<Row>
}

/** A cell to be written. Days are real dates in XLSX and `yyyy-mm-dd` in CSV. */
export type Cell = string | number | null | { day: string }

/** A table to be written; `rows` is read once, row by row. */
export type Table = {
	/** Sheet name in XLSX. */
	name?: string
	header: readonly string[]
	rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}
