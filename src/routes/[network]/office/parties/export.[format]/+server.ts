import { Readable } from 'node:stream'
import type { RequestHandler } from './$types'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { exportRows } from '#domain/parties/table/export-table.ts'
import { askedTable } from '#domain/segments/asked-table.ts'
import { Refusal } from '#platform/errors.ts'
import { writeCsv } from '#platform/tabular/write-csv.ts'
import { writeXlsx } from '#platform/tabular/write-xlsx.ts'
import { askToSignIn } from '../../../../(account)/landing.server.ts'
import { exportTable } from './export-view.ts'

const types: Record<string, string> = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Exactly the rows and columns that the table shows, all pages of it. */
export const GET: RequestHandler = async (event) => {
	const { locals, params, url } = event
	const type = types[params.format]
	if (!type) throw new Refusal('not-found', 'common.not-found')
	if (!locals.ctx.viewer.account) askToSignIn(event)
	const network = await networkBySlug(locals.ctx.db, params.network)
	const question = await askedTable(locals.ctx, network.id, url.searchParams)
	const rows = exportRows(locals.ctx, network.id, question)
	// Whoever may not is refused here, before anything is sent.
	const first = await rows.next()
	const table = exportTable(question, first, rows)
	const stream = params.format === 'csv' ? writeCsv(table) : writeXlsx([table])
	return new Response(Readable.toWeb(stream) as ReadableStream, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${network.slug}-${locals.ctx.today}.${params.format}"`,
			'cache-control': 'no-store',
		},
	})
}
