import type { RequestHandler } from './$types'
import { ownData } from '#domain/privacy/own-data.queries.ts'
import { refuseStale } from '../../../fresh.server.ts'

/** The own data as JSON. Posted, so that no link can have them fetched. */
export const POST: RequestHandler = async (event) => {
	const { ctx } = event.locals
	const sections = await ownData(ctx)
	await refuseStale(event)
	return new Response(JSON.stringify({ made: new Date().toISOString(), sections }, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="flechtwerk-${ctx.today}.json"`,
			'cache-control': 'no-store',
		},
	})
}
