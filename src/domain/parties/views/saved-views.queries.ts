import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { asOffice } from '../as-office.ts'

export type SavedView = { id: number; name: string; query: string; shared: boolean; own: boolean }

/** The saved views of the member table that this account may use: its own, and those shared with the office. By name. */
export async function savedViews(ctx: Context, networkId: number): Promise<SavedView[]> {
	const account = ctx.viewer.account?.id ?? ''
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<SavedView>`
			select id, name, query, shared, account_id = ${account} as own from saved_view
			where network_id = ${networkId} and (shared or account_id = ${account}) order by lower(name), id`.execute(db)
		return rows
	})
}
