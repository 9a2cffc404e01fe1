import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { lookAtToken, takeToken } from '../access/sign-in/links.ts'
import { anybody } from '../access/permissions.ts'

/** What the token of a confirmation stands for. */
export const confirmationOf = (networkId: number, alertId: number): string => `${networkId} ${alertId}`

/** The alert that a link would confirm, without doing it; null when the link does not work. */
export async function alertToConfirm(
	db: Database | DatabaseTransaction,
	token: string,
): Promise<{ networkId: number; id: number } | null> {
	const [networkId, id] = ((await lookAtToken(db, 'confirm-alert', token)) ?? '').split(' ').map(Number)
	return networkId && id ? { networkId, id } : null
}

/**
 * Confirms by the link of its mail that an alert was asked for by whoever reads that address. From now on it is told.
 * @throws Refusal `access.link-used`
 */
export const confirmAlert = command({
	name: 'alerts.confirm',
	input: z.object({ token: z.string().max(100) }),
	allowed: (ctx) => anybody(ctx),
	async run(ctx, { token }) {
		const found = await alertToConfirm(ctx.db, token)
		// Of two that come at once, one gets null.
		if (found?.networkId !== ctx.networkId || (await takeToken(ctx.db, 'confirm-alert', token)) === null)
			throw new Refusal('not-found', 'access.link-used')
		const { rows } = await sql`
			update search_alert set confirmed_at = coalesce(confirmed_at, now()), told_until = coalesce(told_until, ${ctx.today}::date)
			where network_id = ${ctx.networkId} and id = ${found.id} returning id`.execute(ctx.db)
		if (rows.length === 0) throw new Refusal('not-found', 'access.link-used')
		return { facts: {}, result: undefined }
	},
})
