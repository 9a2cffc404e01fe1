/**
 * Who sees each column of the database, by hand: table, who, columns. Columns of which the same is true share a line; a new column stands
 * nowhere until somebody has decided, and the test says so.
 */
import { columnsOfInstance } from './columns-of-instance.ts'
import { columnsOfOffice } from './columns-of-office.ts'
import { columnsOfRecords } from './columns-of-records.ts'

/** Who sees a column. `line: …` names the line, or the lines, of the matrix that say it. */
export const seers = {
	'the record': 'whoever may know of the record, as the lines “known” say',
	everybody: 'who comes along: what a network, a vocabulary or a form says of itself',
	'its people': 'office and board, and those who speak for the organisation or whom it concerns',
	office: 'office and board of the network, on their own pages',
	'its account': 'the account itself, among its own data',
	operator: 'who runs the instance, on the command line',
	demonstration: 'everybody who tries the demonstration, on the page of its mails; elsewhere there is none',
	nobody: 'keys, versions, checksums, secrets, forms to compare and to search by: they are no answer to anybody',
} as const

export type Seer = keyof typeof seers | `line: ${string}`
/** By table; columns parted by blanks. */
export type Columns = Readonly<Record<string, Readonly<Partial<Record<Seer, string>>>>>

export const columnsBySeer: Columns = { ...columnsOfRecords, ...columnsOfOffice, ...columnsOfInstance }

export type Decision = { column: string; seer: Seer }

/** The table as a list: one decision per column, as `table.column`. */
export function decisions(columns: Columns): Decision[] {
	return Object.entries(columns).flatMap(([table, by]) =>
		Object.entries(by).flatMap(([seer, names]) =>
			names!.split(' ').map((name) => ({ column: `${table}.${name}`, seer: seer as Seer })),
		),
	)
}

/** What is wrong between the columns of the database and what was decided, in sentences. */
export function openQuestions(columns: Columns, existing: readonly string[]): string[] {
	const decided = decisions(columns).map(({ column }) => column)
	return [
		...existing
			.filter((column) => !decided.includes(column))
			.map((column) => `${column}: who sees it? Decide in src/who-sees-what/columns-of-….ts.`),
		...decided
			.filter((column) => !existing.includes(column))
			.map((column) => `${column} is decided but does not exist.`),
		...decided
			.filter((column, index) => decided.indexOf(column) !== index)
			.map((column) => `${column} is decided twice.`),
	]
}
