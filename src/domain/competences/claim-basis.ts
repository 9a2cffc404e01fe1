/** What a claim rests on today. A certificate that has run out counts as none: what else is known remains. */
import { sql, type RawBuilder } from 'kysely'
import type { ClaimBasis } from './claim.schema.ts'

/** A partner has confirmed a claim, at its level or a higher one, and has not taken it back. `alias` is the claim. */
export const isPartnerConfirmed = (alias: string): RawBuilder<boolean> => sql<boolean>`exists (
	select from claim_confirmation cc where cc.claim_id = ${sql.ref(`${alias}.id`)} and cc.confirmed and cc.revoked_at is null
		and cc.level >= ${sql.ref(`${alias}.level`)})`

/** The certificate of a claim has run out. */
export const isCertificateOver = (alias: string, today: string): RawBuilder<boolean> =>
	sql<boolean>`(${sql.ref(`${alias}.basis`)} = 'certificate' and coalesce(${sql.ref(`${alias}.certificate_until`)} < ${today}::date, false))`

/** What a claim rests on, on a day. Whatever shows or ranks claims asks this, never the column. */
export const basisOn = (alias: string, today: string): RawBuilder<ClaimBasis> => sql<ClaimBasis>`
	case when not ${isCertificateOver(alias, today)} then ${sql.ref(`${alias}.basis`)}
		when ${isPartnerConfirmed(alias)} then 'partner-confirmed' else 'self-declared' end`

/** A certificate as it is shown: `over` once its last day has passed. */
export type Certificate = { issuer: string | null; until: string | null; over: boolean }

/** The certificate of a claim; null for claims that name none. */
export const certificateOn = (alias: string, today: string): RawBuilder<Certificate | null> => sql<Certificate | null>`
	case when ${sql.ref(`${alias}.basis`)} = 'certificate' then jsonb_build_object('issuer', ${sql.ref(`${alias}.certificate_issuer`)},
		'until', ${sql.ref(`${alias}.certificate_until`)}, 'over', ${isCertificateOver(alias, today)}) end`
