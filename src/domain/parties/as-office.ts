/** How the office of a network reads what nobody else may: notes, consents, revisions, saved views. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'

/** @throws Refusal `common.not-found` for whoever does not belong to the office of the network: for others it does not exist */
export function refuseOutsideOffice({ viewer }: Context, networkId: number): void {
	if (!may(viewer, 'office.read', networkId)) throw new Refusal('not-found', 'common.not-found')
}

/**
 * Reads in the name of the network, within one snapshot. The second lock shows such rows only to a transaction that
 * says for which network it reads.
 * @throws Refusal `common.not-found`, see `refuseOutsideOffice`
 */
export async function asOffice<Result>(
	ctx: Context,
	networkId: number,
	read: (ctx: Context) => Promise<Result>,
): Promise<Result> {
	refuseOutsideOffice(ctx, networkId)
	return ctx.db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (db) => {
			await sql`select set_config('flechtwerk.network', ${String(networkId)}, true)`.execute(db)
			return read({ ...ctx, db })
		})
}
