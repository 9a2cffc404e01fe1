import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import type { AccessHost } from '../access/auth.ts'
import { anybody } from '../access/permissions.ts'
import { alertBehind } from './stop-token.ts'

/** Ends an alert and erases all that was kept of it; `number` is known to its mails alone. What has ended already stays ended. */
export const endAlert = command({
	name: 'alerts.end',
	input: z.object({ id: z.number().int().positive(), number: z.string().min(1).max(100) }),
	allowed: (ctx) => anybody(ctx),
	async run({ db, networkId }, { id, number }) {
		await sql`delete from search_alert where network_id = ${networkId} and id = ${id} and number = ${number}`.execute(
			db,
		)
		return { facts: {}, result: undefined }
	},
})

/** Ends the alert behind a link. One that leads nowhere changes nothing and is no error: it has ended. */
export async function endByLink(host: AccessHost, ctx: Context, token: string): Promise<void> {
	const found = await alertBehind(host, ctx.db, token)
	if (found) await endAlert(ctx, found.networkId, { id: found.alert.id, number: found.alert.number })
}
