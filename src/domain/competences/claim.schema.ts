/** The shape of a claim as the office enters it. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { isoDay } from '../parties/party.schema.ts'

export const claimBases = ['self-declared', 'reference', 'certificate', 'partner-confirmed'] as const
export type ClaimBasis = (typeof claimBases)[number]

const words = (longest: number) =>
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
	capacity: localized(200),
	confirmed_on: isoDay.nullable().default(null),
	confirmed_by: words(200)
		.nullable()
		.default(null)
		.transform((text) => text || null),
	fresh_until: isoDay.nullable().default(null),
	scope: z.enum(scopes).default('public'),
})
