import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { lockNetwork, refuseIfChanged, stamp } from './stored-network.ts'

export const SetRegion = z.object({
	/** NUTS-3 codes. */
	districts: z.array(z.string().regex(/^[A-Z]{2}[0-9A-Z]{3}$/, 'district')).max(500),
	known: stamp,
})

/**
 * Sets the districts of which the region of a network consists.
 * @throws Refusal `networks.changed-meanwhile`
 */
export const setRegion = command({
	name: 'networks.set-region',
	input: SetRegion,
	allowed: (ctx) => may(ctx.viewer, 'network.manage', ctx.networkId),
	async run(ctx, { districts, known }) {
		await lockNetwork(ctx)
		const { rows } = await sql<{ code: string }>`
			select district_code as code from network_district where network_id = ${ctx.networkId} order by 1`.execute(ctx.db)
		refuseIfChanged(
			rows.map(({ code }) => code),
			known,
		)
		await sql`delete from network_district where network_id = ${ctx.networkId} and district_code <> all(${districts}::text[])`.execute(
			ctx.db,
		)
		await sql`insert into network_district (network_id, district_code)
			select ${ctx.networkId}, code from (select distinct unnest(${districts}::text[]) as code) wanted
			on conflict (network_id, district_code) do nothing`.execute(ctx.db)
		return { facts: { count: new Set(districts).size }, result: { journalId: ctx.journalId } }
	},
})
