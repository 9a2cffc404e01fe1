/** Who works in the office of a network: to whom tasks can be given, and who takes part in interactions. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { refuseOutsideOffice } from '../parties/as-office.ts'

export type Colleague = { id: string; name: string }

/** The accounts with a role in the network today, by name. */
export async function colleaguesOf(ctx: Context, networkId: number): Promise<Colleague[]> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<Colleague>`
		select distinct u.id, u.name from role_grant g join auth."user" u on u.id = g.account_id
		where g.network_id = ${networkId} and g.during @> ${ctx.today}::date order by u.name, u.id`.execute(ctx.db)
	return rows
}

/**
 * The names of accounts that have a role in the network, or are `known` on the record already.
 * @throws Refusal `relations.account-unknown` when one of them is neither
 */
export async function namesOfColleagues(
	ctx: Context,
	networkId: number,
	accounts: readonly string[],
	known: readonly Colleague[] = [],
): Promise<Colleague[]> {
	if (accounts.length === 0) return []
	const all = new Map([...known, ...(await colleaguesOf(ctx, networkId))].map((one) => [one.id, one]))
	return [...new Set(accounts)].map((id) => {
		const found = all.get(id)
		if (!found) throw new Refusal('invalid', 'relations.account-unknown')
		return found
	})
}
