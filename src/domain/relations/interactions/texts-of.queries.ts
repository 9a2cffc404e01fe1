import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { asOffice } from '../../parties/as-office.ts'

/** What the office wrote down about its newest interactions with a party, at most fifty; nobody else may read it. */
export async function textsOf(ctx: Context, networkId: number, partyId: number): Promise<string[]> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<{ body: string }>`
			select i.body from interaction_party p join interaction i on i.id = p.interaction_id
			where p.network_id = ${networkId} and p.party_id = ${partyId} order by i.moment desc limit 50`.execute(db)
		return rows.map(({ body }) => body)
	})
}
