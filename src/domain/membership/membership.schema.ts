/** The shapes of membership changes. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { GivenCustom } from '../fields/values.ts'
import { isoDay, partyId } from '../parties/party.schema.ts'

export const membershipId = z.coerce.number().int().positive()

const text = (longest: number) =>
	z
		.string()
		.transform((given) => given.replace(/\s+/g, ' ').trim())
		.pipe(z.string().max(longest))
		.nullable()

/** One line of text without surplus spaces; null when there is none. */
export const line = (longest: number) =>
	text(longest)
		.default(null)
		.transform((given) => given || null)

/** A type of the network, or the label of a new one. */
const type = z.union([
	z.object({ id: z.coerce.number().int().positive() }),
	z.object({ label: z.string().trim().min(1).max(80) }),
])

/** The first day without membership, suspension or payer; null when there is no end. */
const until = isoDay.nullable().default(null)
const ordered = { path: ['until'], message: 'order' }

export const StartMembership = z
	.object({
		partyId,
		type,
		number: line(40),
		/** Fields of the office, by key. */
		custom: GivenCustom.default({}),
		from: isoDay,
		until,
		/** Also lets the party be known so widely from that day on; null leaves it as it is. */
		list: z.enum(scopes).exclude(['office']).nullable().default(null),
	})
	.refine(({ from, until: end }) => end === null || end > from, ordered)

/** What is written down of a membership. What is not named stays. */
export const EditMembership = z.object({
	membershipId,
	/** Null when nobody knows when it began. */
	from: isoDay.nullable().optional(),
	/** The first day without membership, for one that has an end. */
	until: isoDay.optional(),
	type: type.optional(),
	number: text(40)
		.transform((given) => given || null)
		.optional(),
	custom: GivenCustom.default({}),
	/** The version of the member's record that the editor saw. */
	version: z.coerce.number().int().positive().optional(),
})
export type EditedMembership = Pick<z.output<typeof EditMembership>, 'from' | 'until' | 'type' | 'number'>

/** Why a membership ends otherwise than by notice, where somebody says so. A change of type and a merger have commands of their own. */
export const endReasons = ['exclusion', 'insolvency', 'dissolution', 'death', 'agreement', 'other'] as const
export type EndReason = (typeof endReasons)[number] | 'notice' | 'merger' | 'type-change' | 'expiry'

export const EndMembership = z
	.object({
		membershipId,
		/** The first day without membership. */
		until: isoDay,
		reason: z.enum(endReasons).default('other'),
		note: line(1000),
		/** When and by whom it was decided; an exclusion says both, and why. */
		decidedOn: isoDay.nullable().default(null),
		decidedBy: line(120),
	})
	.superRefine((end, { addIssue }) => {
		for (const field of ['note', 'decidedOn', 'decidedBy'] as const)
			if (end.reason === 'exclusion' && end[field] === null)
				addIssue({ code: 'custom', path: [field], message: 'required' })
	})

export const GiveNotice = z
	.object({
		membershipId,
		/** The day on which it arrived. */
		givenOn: isoDay,
		/** The first day without membership, where that was agreed; null: as the statute says. */
		endsOn: isoDay.nullable().default(null),
		reason: line(300),
	})
	.refine(({ givenOn, endsOn }) => endsOn === null || endsOn >= givenOn, { path: ['endsOn'], message: 'order' })

export const ChangeType = z.object({ membershipId, type, from: isoDay })

export const Succeed = z.object({
	membershipId,
	successorId: partyId,
	/** The first day on which the successor is a member instead. */
	on: isoDay,
	note: line(1000),
})

export const Suspend = z
	.object({ membershipId, from: isoDay, until, reason: line(300) })
	.refine(({ from, until: end }) => end === null || end > from, ordered)

export const Resume = z.object({
	membershipId,
	/** The first day on which it no longer rests; today unless given. */
	from: isoDay.optional(),
})

export const SetPayer = z
	.object({ partyId, payerId: partyId, from: isoDay, until, note: line(300) })
	.refine(({ from, until: end }) => end === null || end > from, ordered)
