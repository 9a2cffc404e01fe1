import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { refuseOutsideOffice } from '../as-office.ts'
import { visibleIn } from '../party.visibility.ts'

/** What parties of the network are called, by their numbers; whoever is not there any more is left out. */
export async function partyNames(
	ctx: Context,
	networkId: number,
	ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
	refuseOutsideOffice(ctx, networkId)
	if (ids.length === 0) return new Map()
	const { rows } = await sql<{ id: number; name: string }>`
		select p.id, p.name from party p where p.id = any(${[...ids]}::bigint[]) and ${visibleIn(networkId, ctx.viewer, ctx.today, 'p')}`.execute(
		ctx.db,
	)
	return new Map(rows.map(({ id, name }) => [id, name]))
}
