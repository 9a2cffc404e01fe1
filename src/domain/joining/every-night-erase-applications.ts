/** What nobody confirmed, what was withdrawn and what was declined is kept no longer than the form promises. */
import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'
import type { Work } from '#platform/jobs.ts'
import { eraseApplication } from './internal/erase-application.ts'

/** Erases applications of a network whose time is over. By the night alone. */
export const eraseApplications = command({
	name: 'joining.erase',
	input: z.object({ ids: z.array(z.number().int().positive()) }),
	allowed: ({ viewer }) => viewer.kind === 'job',
	async run(ctx, { ids }) {
		// Somebody may have confirmed or opened one again meanwhile.
		const { rows } = await sql<{ id: number }>`
			select id from application where network_id = ${ctx.networkId} and id = any(${ids}::bigint[])
				and application_state(id) in ('unconfirmed', 'withdrawn', 'declined') for update`.execute(ctx.db)
		for (const { id } of rows) await eraseApplication(ctx, id)
		return { facts: { count: rows.length }, result: undefined }
	},
})

type Host = { db: Database; contextFor(networkId: number, startedBy: null): Context }

/** Erases in the small hours, in every network, what the forms promise to erase. */
export const eraseApplicationsNightly = (host: Host): Work => ({
	queue: 'joining-erase-applications',
	every: '52 3 * * *',
	perform: () => eraseDueApplications(host, new Date()),
})

/** The work of one night. */
export async function eraseDueApplications({ db, contextFor }: Host, now: Date): Promise<void> {
	const { rows } = await sql<{ networkId: number; ids: number[] }>`
		select network_id as "networkId", json_agg(id order by id) as ids from applications_to_erase(${now}) group by network_id`.execute(
		db,
	)
	for (const { networkId, ids } of rows) await eraseApplications(contextFor(networkId, null), networkId, { ids })
}
