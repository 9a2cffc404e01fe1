/** What no partner has answered is erased some time after its link has run out, as mail and page promise. */
import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'
import type { Work } from '#platform/jobs.ts'
import { keptDays } from './confirmation.schema.ts'

/** Erases unanswered requests of a network, with their earlier versions. By the night alone. */
export const forgetRequests = command({
	name: 'competences.forget-requests',
	input: z.object({ ids: z.array(z.number().int().positive()) }),
	allowed: ({ viewer }) => viewer.kind === 'job',
	async run({ db, networkId }, { ids }) {
		const { rows } = await sql<{ id: number }>`
			delete from claim_confirmation where network_id = ${networkId} and id = any(${ids}::bigint[]) and answered_at is null returning id`.execute(
			db,
		)
		await sql`delete from revision where network_id = ${networkId} and table_name = 'claim_confirmation'
			and row_id = any(${rows.map(({ id }) => id)}::bigint[])`.execute(db)
		return { facts: { count: rows.length }, result: undefined }
	},
})

type Host = { db: Database; contextFor(networkId: number, startedBy: null): Context }

/** Requests that nobody answered are erased at night, a while after their last day. */
export const forgetRequestsNightly = (host: Host): Work => ({
	queue: 'competences-forget-requests',
	every: '57 3 * * *',
	perform: () => forgetDueRequests(host, new Date()),
})

/** The work of one night. */
export async function forgetDueRequests({ db, contextFor }: Host, now: Date): Promise<void> {
	const { rows } = await sql<{ networkId: number; ids: number[] }>`
		select network_id as "networkId", json_agg(id order by id) as ids from claim_confirmation
		where answered_at is null and expires_at < ${now}::timestamptz - make_interval(days => ${keptDays}::int) group by network_id`.execute(
		db,
	)
	for (const { networkId, ids } of rows) await forgetRequests(contextFor(networkId, null), networkId, { ids })
}
