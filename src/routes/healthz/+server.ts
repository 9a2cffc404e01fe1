/** 200 when pages can be served: the database answers. */
import { instance } from '#boot.ts'
import { answers } from '#platform/database.server.ts'

export async function GET() {
	const { db } = await instance()
	const ready = await answers(db)
	return new Response(ready ? 'ok\n' : 'database unavailable\n', {
		status: ready ? 200 : 503,
		headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
	})
}
