/** Rows with errors as they stand in the file, with what is wrong in a last column: put right, the file can be imported again. */
import { m } from '#generated/paraglide/messages.js'
import type { ErrorRow, ImportDetails } from '#domain/imports/import.queries.ts'
import type { Locale } from '#platform/localized.ts'
import type { Table } from '#platform/tabular/row.ts'
import { problemText } from '../../problem-text.ts'

type Import = Pick<ImportDetails, 'headers' | 'sheets'>

/** Sheets have columns of their own: of several, the name stands first and the cells follow as they are. */
export function problemTable(
	{ headers: columns, sheets }: Import,
	found: AsyncIterable<ErrorRow> | Iterable<ErrorRow>,
	locale: Locale,
): Table {
	const several = sheets.length > 0
	const widest = Math.max(columns.length, ...sheets.map(({ headers: own }) => own.length))
	const headers = several
		? [
				m.imports_sheet_column(),
				...Array.from({ length: widest }, (_, index) => m.imports_column_number({ number: index + 1 })),
			]
		: columns.map(({ header }) => header)
	const nameOf = (index: number) => sheets.find((sheet) => sheet.index === index)?.name ?? ''
	async function* rows() {
		for await (const { sheet, cells: own, problems } of found) {
			const cells = several ? [nameOf(sheet), ...own] : own
			const said = problems.map(
				(problem) => (problem.column ? `${problem.column}: ` : '') + problemText(problem, locale),
			)
			yield [...headers.map((_, index) => cells[index] ?? ''), said.join(' ')]
		}
	}
	return { header: [...headers, m.imports_error()], rows: rows() }
}
