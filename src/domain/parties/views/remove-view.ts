import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'

/**
 * Removes a saved view: one's own, or as somebody who manages parties also a shared one.
 * @throws Refusal `parties.view-not-found`
 */
export const removeView = command({
	name: 'parties.remove-view',
	input: z.object({ id: z.coerce.number().int().positive() }),
	allowed: (ctx) => ctx.viewer.account !== null && may(ctx.viewer, 'office.read', ctx.networkId),
	async run(ctx, { id }) {
		const manages = may(ctx.viewer, 'parties.manage', ctx.networkId)
		const { rows } = await sql<{ id: number }>`
			delete from saved_view where id = ${id} and network_id = ${ctx.networkId}
				and (account_id = ${ctx.viewer.account!.id} or (shared and ${manages})) returning id`.execute(ctx.db)
		if (!rows[0]) throw new Refusal('not-found', 'parties.view-not-found')
		return { facts: { view: id }, result: undefined }
	},
})
