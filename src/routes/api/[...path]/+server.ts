/** Hands requests below /api to the API, with the viewer of the one hook. */
import { Hono } from 'hono'
import type { RequestHandler } from './$types'
import { instance } from '#boot.ts'
import { api, type ApiEnvironment } from '#domain/atlas/api/api.ts'
import type { Context } from '#platform/context.ts'

const app = new Hono<ApiEnvironment & { Bindings: { ctx: Context } }>()
app.use('*', async (c, next) => {
	const { searchPool, configuration } = await instance()
	c.set('ctx', c.env.ctx)
	c.set('searchPool', searchPool)
	c.set('publicUrl', configuration.publicUrl)
	await next()
	c.header('cache-control', c.env.ctx.viewer.account ? 'private, no-store' : 'public, max-age=0, must-revalidate')
})
app.route('/', api)

const handle: RequestHandler = ({ request, locals }) => app.fetch(request, { ctx: locals.ctx })

export const GET = handle
export const POST = handle
