import { Readable } from 'node:stream'
import type { RequestHandler } from './$types'
import { importId } from '#domain/imports/import.schema.ts'
import { errorRowsOf, importById } from '#domain/imports/import.queries.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { Refusal } from '#platform/errors.ts'
import { writeCsv } from '#platform/tabular/write-csv.ts'
import { problemTable } from './problem-table.ts'

export const GET: RequestHandler = async ({ params, locals }) => {
	const { ctx, locale } = locals
	const id = importId.safeParse(params.id)
	if (!id.success) throw new Refusal('not-found', 'imports.not-found')
	const network = await networkBySlug(ctx.db, params.network)
	const found = await importById(ctx, network.id, id.data)
	const csv = writeCsv(problemTable(found, errorRowsOf(ctx, network.id, found.id), locale))
	return new Response(Readable.toWeb(csv) as ReadableStream, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="import-${found.id}.csv"`,
			'cache-control': 'no-store',
		},
	})
}
