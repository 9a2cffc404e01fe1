import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'

/** Erases alerts that nobody confirmed in time. By the night alone. */
export const eraseAlerts = command({
	name: 'alerts.erase',
	input: z.object({ ids: z.array(z.number().int().positive()) }),
	allowed: ({ viewer }) => viewer.kind === 'job',
	async run({ db, networkId }, { ids }) {
		// Somebody may have confirmed it meanwhile.
		const { rows } = await sql`
			delete from search_alert where network_id = ${networkId} and id = any(${ids}::bigint[]) and confirmed_at is null returning id`.execute(
			db,
		)
		return { facts: { count: rows.length }, result: undefined }
	},
})
