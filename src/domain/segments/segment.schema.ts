/** A segment as data: groups of conditions, two levels deep. Forms, addresses and the database hold the same shape. */
import { z } from 'zod'
import { optOutKinds } from '../parties/details/opt-out.ts'
import { consentPurposes } from '../parties/details/record-consent.ts'
import { functionKinds, isoDay, organisationKinds, sizeClasses } from '../parties/party.schema.ts'
import { contactKinds } from '../relations/relations.schema.ts'
import { membershipStates, partyKinds } from '../parties/table/table-question.ts'

export const mostGroups = 8
export const mostConditions = 30
const mostValues = 50

const some = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).min(1).max(mostValues)
const words = z
	.string()
	.transform((text) => text.replace(/\s+/g, ' ').trim())
	.pipe(z.string().min(1).max(100))
const months = z.coerce.number().int().min(1).max(240)
const range = <Shape extends z.ZodType>(end: Shape) => ({
	from: end.nullable().default(null),
	to: end.nullable().default(null),
})
/** Kinds of contact; none means any. */
const someContacts = z.array(z.enum(contactKinds)).max(contactKinds.length).default([])
const field = {
	key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
	values: z.array(z.string().max(100)).max(mostValues).default([]),
	...range(z.string().max(40)),
}
const number = z.coerce.number().int().min(0).max(10_000_000)

/** Of the last so many months, or ever. */
const lately = months.nullable().default(null)
const someFunctions = z.array(z.enum(functionKinds)).max(functionKinds.length)
const year = z.coerce.number().int().min(1000).max(2200)
const slug = z.string().min(1).max(100)

/** Conditions that one record answers. `no-contact`, `unlisted` and the like are conditions of their own: they read as one says them. */
const ofRecords = [
	z.object({ of: z.literal('status'), any: some(z.enum(membershipStates)) }),
	z.object({ of: z.literal('membership-type'), any: some(z.string().max(100)) }),
	z.object({ of: z.literal('member-since'), ...range(isoDay) }),
	// By its last day, whether notice, another reason or nothing yet ends it.
	z.object({ of: z.literal('member-until'), ...range(isoDay) }),
	z.object({ of: z.literal('organisation-kind'), any: some(z.enum(organisationKinds)) }),
	z.object({ of: z.literal('size'), any: some(z.enum(sizeClasses)) }),
	z.object({ of: z.literal('employees'), ...range(number) }),
	z.object({ of: z.literal('founded'), ...range(year) }),
	z.object({ of: z.literal('legal-form'), any: some(z.string().min(1).max(100)) }),
	z.object({ of: z.literal('district'), any: some(z.string().regex(/^[A-Z]{2}[0-9A-Z]{3}$/)) }),
	z.object({ of: z.literal('place'), words }),
	z.object({ of: z.literal('name'), words }),
	z.object({ of: z.literal('tag'), any: some(z.coerce.number().int().positive()) }),
	z.object({ of: z.literal('function'), any: some(z.enum(functionKinds)) }),
	z.object({ of: z.literal('no-function'), any: some(z.enum(functionKinds)) }),
	// Without kinds any function.
	z.object({ of: z.literal('former-function'), any: someFunctions.default([]), ...range(isoDay) }),
	z.object({
		of: z.literal('competence'),
		slug,
		level: z.coerce.number().int().min(1).max(3).default(1),
	}),
	z.object({ of: z.literal('field'), ...field }),
	// Of a membership that lasts or is still to come.
	z.object({ of: z.literal('membership-field'), ...field }),
	z.object({ of: z.literal('contact'), months, any: someContacts }),
	z.object({ of: z.literal('no-contact'), months, any: someContacts }),
	// At an event, whose words they are when some are given; of an organisation it or somebody who had a function there.
	z.object({ of: z.literal('attended'), words: words.nullable().default(null), months: lately }),
	z.object({ of: z.literal('not-attended'), words: words.nullable().default(null), months: lately }),
	z.object({ of: z.literal('heard-competence'), slug, months: lately }),
	z.object({ of: z.literal('heard-need'), words, months: lately }),
	z.object({ of: z.literal('open-task') }),
	z.object({ of: z.literal('overdue-task') }),
	z.object({ of: z.literal('paid-by-others') }),
	z.object({ of: z.literal('pays-for-others') }),
	z.object({ of: z.literal('account') }),
	z.object({ of: z.literal('no-account') }),
	z.object({ of: z.literal('listed') }),
	z.object({ of: z.literal('unlisted') }),
	z.object({ of: z.literal('unconfirmed'), months }),
	z.object({ of: z.literal('mail') }),
	z.object({ of: z.literal('no-mail') }),
	z.object({ of: z.literal('consent'), any: some(z.enum(consentPurposes)) }),
	z.object({ of: z.literal('no-consent'), any: some(z.enum(consentPurposes)) }),
	z.object({ of: z.literal('opt-out'), any: some(z.enum(optOutKinds)) }),
	z.object({ of: z.literal('no-opt-out'), any: some(z.enum(optOutKinds)) }),
] as const

export const groupMatches = ['all', 'any', 'none'] as const

export const RecordCondition = z.discriminatedUnion('of', ofRecords)
export type RecordCondition = z.output<typeof RecordCondition>

/** What a party shall be, do or have. */
export const Condition = z.discriminatedUnion('of', [
	...ofRecords,
	// A person holds a function, of some kinds or any, at an organisation that fits: one and the same function.
	z.object({
		of: z.literal('at-organisation'),
		any: someFunctions.default([]),
		match: z.enum(groupMatches).default('all'),
		conditions: z.array(RecordCondition).max(mostConditions).default([]),
	}),
])
export type Condition = z.output<typeof Condition>
export type ConditionKind = Condition['of']
export type ConditionOf<Kind extends ConditionKind> = Extract<Condition, { of: Kind }>

export const Group = z.object({ match: z.enum(groupMatches), conditions: z.array(Condition).max(mostConditions) })
export type Group = z.output<typeof Group>

export const Tree = z
	.object({
		kind: z.enum(partyKinds),
		/** Whether all groups have to hold, or one of them. */
		match: z.enum(['all', 'any']),
		groups: z.array(Group).max(mostGroups),
	})
	.refine(({ groups }) => everyCondition({ groups }).length <= mostConditions, 'too-many')
export type Tree = z.output<typeof Tree>

/** All conditions of a tree, those on organisations of functions included. */
export const everyCondition = ({ groups }: { groups: Group[] }): Condition[] =>
	groups.flatMap(({ conditions }) =>
		conditions.flatMap((condition): Condition[] =>
			condition.of === 'at-organisation' ? [condition, ...condition.conditions] : [condition],
		),
	)

/** Everybody: what a segment is before anything is asked of it. */
export const everybody = (kind: Tree['kind']): Tree => ({
	kind,
	match: 'all',
	groups: [{ match: 'all', conditions: [] }],
})

/** Conditions that make sense for organisations alone. */
export const ofOrganisations: ReadonlySet<ConditionKind> = new Set([
	'organisation-kind',
	'size',
	'employees',
	'founded',
	'legal-form',
	'unconfirmed',
] as const)

/** Conditions that make sense for people alone. */
export const ofPersons: ReadonlySet<ConditionKind> = new Set(['at-organisation', 'consent', 'no-consent'] as const)
