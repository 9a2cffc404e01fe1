/** The shapes of what a network sets up of its memberships: rules of its statute, and types. */
import { z } from 'zod'
import { isoDay } from '../../parties/party.schema.ts'
import { inMonths, longestAtAll, noticeForms, noticePoints, noticeUnits } from './notice.rules.ts'

const id = z.coerce.number().int().positive()
const version = z.coerce.number().int().positive()

export const SetStatuteRule = z
	.object({
		/** The version of the rules that is corrected; null for a new one. */
		ruleId: id.nullable().default(null),
		/** Which wording was corrected, to see what somebody else wrote meanwhile. */
		version: version.nullable().default(null),
		validFrom: isoDay,
		count: z.coerce.number().int().min(0).max(1830),
		unit: z.enum(noticeUnits),
		endsWith: z.enum(noticePoints),
		yearStartsIn: z.coerce.number().int().min(1).max(12),
		form: z.enum(noticeForms),
		source: z.string().trim().min(1).max(200),
	})
	.refine((rule) => inMonths(rule) <= longestAtAll, { path: ['count'], message: 'too long' })

/** Kinds of membership that statutes know; `other` for what has a name of its own. */
export const typeKinds = [
	'full',
	'supporting',
	'honorary',
	'founding',
	'start-up',
	'student',
	'guest',
	'other',
] as const
export type TypeKind = (typeof typeKinds)[number]

const label = z
	.string()
	.transform((text) => text.replace(/\s+/g, ' ').trim())
	.pipe(z.string().max(80))

export const SetType = z.object({
	typeId: id.nullable().default(null),
	version: version.nullable().default(null),
	label: z.object({ de: label.pipe(z.string().min(1)), en: label.default('') }),
	kind: z.enum(typeKinds),
	votes: z.boolean(),
	/** From this day on nobody becomes such a member; null while it is offered. */
	closedOn: isoDay.nullable().default(null),
})
