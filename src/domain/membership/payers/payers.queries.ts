/** Who pays for whom. Member, company and payer are three things. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { refuseOutsideOffice } from '../../parties/as-office.ts'

/** The other party of a row; `until` is the first day on which it no longer holds. */
export type Payer = {
	id: number
	party: { id: number; name: string }
	from: string
	until: string | null
	note: string | null
}

/** Who pays for a party, and for whom it pays; the newest first. */
export async function payersOf(
	ctx: Context,
	networkId: number,
	partyId: number,
): Promise<{ payers: Payer[]; paysFor: Payer[] }> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<Payer & { pays: boolean }>`
		select w.id, w.payer_id = ${partyId} as pays, json_build_object('id', p.id, 'name', p.name) as party,
			lower(w.during) as from, upper(w.during) as until, w.note
		from membership_payer w join party p on p.id = case when w.payer_id = ${partyId} then w.party_id else w.payer_id end
		where w.network_id = ${networkId} and (w.party_id = ${partyId} or w.payer_id = ${partyId})
		order by lower(w.during) desc, p.name_key`.execute(ctx.db)
	const plain = ({ pays: _, ...payer }: Payer & { pays: boolean }): Payer => payer
	return {
		payers: rows.filter(({ pays }) => !pays).map(plain),
		paysFor: rows.filter(({ pays }) => pays).map(plain),
	}
}
