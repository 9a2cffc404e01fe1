/** The shapes of membership changes. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { isoDay, partyId } from '../parties/party.schema.ts'

export const membershipId = z.coerce.number().int().positive()

const line = (longest: number) =>
	z
		.string()
		.transform((text) => text.replace(/\s+/g, ' ').trim())
		.pipe(z.string().max(longest))
		.nullable()
		.default(null)
		.transform((text) => text || null)

export const StartMembership = z.object({
	partyId,
	/** A type of the network, or the label of a new one. */
	type: z.union([
		z.object({ id: z.coerce.number().int().positive() }),
		z.object({ label: z.string().trim().min(1).max(80) }),
	]),
	number: line(40),
	from: isoDay,
	/** Also lets the party be known so widely from that day on; null leaves it as it is. */
	list: z.enum(scopes).exclude(['office']).nullable().default(null),
})

export const EndMembership = z.object({
	membershipId,
	/** The first day without membership. */
	until: isoDay,
})

export const GiveNotice = z
	.object({
		membershipId,
		givenOn: isoDay,
		/** The first day without membership. */
		endsOn: isoDay,
		reason: line(300),
	})
	.refine(({ givenOn, endsOn }) => endsOn >= givenOn, { path: ['endsOn'], message: 'order' })
