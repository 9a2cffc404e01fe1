import { sql, type RawBuilder } from 'kysely'
import type { Context, Scope } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { refuseOutsideOffice } from '../parties/as-office.ts'
import { basisOn, certificateOn, type Certificate } from './claim-basis.ts'
import type { ClaimBasis } from './claim.schema.ts'
import { retiredSql, type Retired } from './retired.ts'

export type Claim = {
	id: number
	competence: { id: number; slug: string; labels: Localized }
	/** Set when the competence is no longer in the taxonomy. */
	retired: Retired | null
	level: 1 | 2 | 3
	/** As it was stated. */
	basis: ClaimBasis
	/** What it rests on today: a certificate that has run out counts as none. */
	standing: ClaimBasis
	certificate: Certificate | null
	evidence: Localized
	capacity: Localized
	/** ISO days. */
	confirmedOn: string | null
	confirmedBy: string | null
	freshUntil: string | null
	scope: Scope
}

/** The columns of a claim `cl` of a competence `k`. */
export const claimColumns = (today: string): RawBuilder<Claim> => sql`
	cl.id, json_build_object('id', k.id, 'slug', k.slug, 'labels', k.labels) as competence, ${retiredSql('k')} as retired, cl.level, cl.basis, ${basisOn('cl', today)} as standing,
	${certificateOn('cl', today)} as certificate, cl.evidence, cl.capacity, cl.confirmed_on as "confirmedOn", cl.confirmed_by as "confirmedBy",
	cl.fresh_until as "freshUntil", cl.scope`

/** The claims of a party as its office sees them, strongest first. */
export async function claimsOf(ctx: Context, networkId: number, partyId: number): Promise<Claim[]> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<Claim>`
		select ${claimColumns(ctx.today)}
		from claim cl join competence k on k.id = cl.competence_id
		where cl.network_id = ${networkId} and cl.party_id = ${partyId} order by cl.level desc, k.labels ->> 'de', cl.id`.execute(
		ctx.db,
	)
	return rows
}
