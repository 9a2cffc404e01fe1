import { Readable } from 'node:stream'
import type { RequestHandler } from './$types'
import { importId } from '#domain/imports/import.schema.ts'
import { errorRowsOf, importById } from '#domain/imports/import.queries.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { Refusal } from '#platform/errors.ts'
import { writeCsv } from '#platform/tabular/write-csv.ts'
import { problemText } from '../../problem-text.ts'

/** Rows with errors as they stand in the file, with what is wrong in a last column: put right, the file can be imported again. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { ctx, locale } = locals
	const id = importId.safeParse(params.id)
	if (!id.success) throw new Refusal('not-found', 'imports.not-found')
	const network = await networkBySlug(ctx.db, params.network)
	const found = await importById(ctx, network.id, id.data)
	// Sheets have columns of their own: of several, the name stands first and the cells follow as they are.
	const several = found.sheets.length > 0
	const widest = Math.max(found.headers.length, ...found.sheets.map(({ headers: own }) => own.length))
	const headers = several
		? [
				m.imports_sheet_column(),
				...Array.from({ length: widest }, (_, index) => m.imports_column_number({ number: index + 1 })),
			]
		: found.headers.map(({ header }) => header)
	const nameOf = (index: number) => found.sheets.find((sheet) => sheet.index === index)?.name ?? ''
	async function* rows() {
		for await (const { sheet, cells: own, problems } of errorRowsOf(ctx, network.id, found.id)) {
			const cells = several ? [nameOf(sheet), ...own] : own
			const said = problems.map(
				(problem) => (problem.column ? `${problem.column}: ` : '') + problemText(problem, locale),
			)
			yield [...headers.map((_, index) => cells[index] ?? ''), said.join(' ')]
		}
	}
	const csv = writeCsv({ header: [...headers, m.imports_error()], rows: rows() })
	return new Response(Readable.toWeb(csv) as ReadableStream, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="import-${found.id}.csv"`,
			'cache-control': 'no-store',
		},
	})
}
