/** What a document holds for showing its organisation, made by `index-documents.ts` for its audience. */
import type { Localized } from '#platform/localized.ts'
import type { ClaimBasis } from '../../competences/claim.schema.ts'
import type { OrganisationKind, SizeClass } from '../../parties/party.schema.ts'

export type Basis = ClaimBasis

export type CardClaim = {
	/** Id of the competence. */
	competence: number
	level: 1 | 2 | 3
	basis: Basis
	evidence: Localized
	confirmedOn?: string
	confirmedBy?: string
	freshUntil?: string
}

export type Card = {
	name: string
	kind: OrganisationKind
	size: SizeClass | null
	place: string | null
	/** NUTS-3 code. */
	district: string | null
	summary: Localized | null
	/** Ids of networks in which the audience may know of it. */
	networks: number[]
	/** The best claim of each competence, the oldest first. */
	claims: CardClaim[]
}
