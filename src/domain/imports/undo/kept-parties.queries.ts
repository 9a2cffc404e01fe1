import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { visibleTo } from '../../parties/party.visibility.ts'

/** Parties that an undo has kept and that are still there, by name, at most `limit`. */
export async function keptParties(
	ctx: Context,
	networkId: number,
	ids: readonly number[],
	limit: number,
): Promise<{ id: number; name: string }[]> {
	if (ids.length === 0) return []
	const { rows } = await sql<{ id: number; name: string }>`
		select id, name from party where network_id = ${networkId} and id = any(${[...ids]}::bigint[]) and ${visibleTo(ctx.viewer, ctx.today)}
		order by name_key, id limit ${limit}`.execute(ctx.db)
	return rows
}
