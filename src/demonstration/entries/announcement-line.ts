/** What an announcement is made of: `{k}` is a competence that the organisation claims, `{town}` where it is. */
import type { Bilingual, OrganisationKind } from '../types.ts'

export const l = (de: string, en: string): Bilingual => ({ de, en })

export type AnnouncementLine = {
	/** Whose news this could be; nothing said: a company's. */
	of?: readonly OrganisationKind[]
	/** From how many people on. */
	from?: number
	title: Bilingual
	bodies: readonly Bilingual[]
}
