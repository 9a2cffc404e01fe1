/** The shape of a claim as the office enters it. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { isoDay } from '../parties/party.schema.ts'

/** What a claim can rest on, the weakest first: one's own word, a talk that was held, a project, a certificate, a cooperation, a partner. */
export const claimBases = [
	'self-declared',
	'talk',
	'reference',
	'certificate',
	'cooperation',
	'partner-confirmed',
] as const
export type ClaimBasis = (typeof claimBases)[number]

/** One line of text. */
export const words = (longest: number) =>
	z
		.string()
		.transform((text) => text.replace(/\s+/g, ' ').trim())
		.pipe(z.string().max(longest))
const localized = (longest: number) =>
	z
		.object({ de: words(longest).optional(), en: words(longest).optional() })
		.default({})
		.transform(({ de, en }) => ({ ...(de ? { de } : {}), ...(en ? { en } : {}) }))

export const ClaimInput = z.object({
	competenceId: z.coerce.number().int().positive(),
	/** 1 basic, 2 advanced, 3 expert. */
	level: z.coerce.number().int().min(1).max(3),
	basis: z.enum(claimBases),
	evidence: localized(400),
	/** How much can be taken on, in words: people, days, machines, from when. */
	capacity: localized(200),
	certificate_issuer: words(200)
		.nullable()
		.default(null)
		.transform((text) => text || null),
	/** The last day on which the certificate holds. */
	certificate_until: isoDay.nullable().default(null),
	confirmed_on: isoDay.nullable().default(null),
	confirmed_by: words(200)
		.nullable()
		.default(null)
		.transform((text) => text || null),
	fresh_until: isoDay.nullable().default(null),
	scope: z.enum(scopes).default('public'),
})
