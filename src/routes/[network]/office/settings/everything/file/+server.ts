import { Readable } from 'node:stream'
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { exportEverything } from '#domain/imports/everything/export-everything.ts'
import { openExport } from '#domain/imports/everything/export-rows.ts'
import { endingOf, exportFormats, writeExport } from '#domain/imports/everything/write-export.ts'
import { localFiles } from '#platform/files.ts'
import { acting } from '../../../done.server.ts'

/** Everything as a file. Posted, because it is noted in the history who has taken everything along. */
export const POST: RequestHandler = async (event) => {
	const { ctx, network, form } = await acting(event)
	const format = exportFormats.find((each) => each === form.get('format')) ?? 'csv'
	await exportEverything(ctx, network.id, { format })
	const taken = await openExport(ctx, network.id)
	const stream = writeExport(taken, format, localFiles((await instance()).dataFolder), ctx.today)
	return new Response(Readable.toWeb(stream) as ReadableStream, {
		headers: {
			'content-type':
				format === 'xlsx' ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'application/zip',
			'content-disposition': `attachment; filename="${network.slug}-${ctx.today}.${endingOf(format)}"`,
			'cache-control': 'no-store',
		},
	})
}
