/** 200 when pages can be served: the database answers. */
import { sql } from 'kysely'
import { instance } from '#boot.ts'

export async function GET() {
	const { db } = await instance()
	try {
		await sql`select 1`.execute(db)
		return new Response('ok\n', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } })
	} catch {
		return new Response('database unavailable\n', {
			status: 503,
			headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
		})
	}
}
