/** The shapes of relationships, interactions and tasks, and what several of them have in common. */
import { z } from 'zod'
import { isoDay, partyId } from '../parties/party.schema.ts'

export const relationshipKinds = [
	'subsidiary-of',
	'partner-of',
	'supplier-of',
	'founded-by',
	'part-of-cluster',
	'successor-of',
] as const
export type RelationshipKind = (typeof relationshipKinds)[number]

/** Null for nothing. */
export const relationshipNote = z
	.string()
	.trim()
	.max(500)
	.nullable()
	.transform((note) => note || null)

export const interactionKinds = ['call', 'visit', 'mail', 'meeting', 'event', 'note'] as const
export type InteractionKind = (typeof interactionKinds)[number]

/** Those in which the office and a party were in touch: all but notes. An event is one in which parties, mostly persons, took part. */
export const contactKinds = ['call', 'visit', 'mail', 'meeting', 'event'] as const
export type ContactKind = (typeof contactKinds)[number]

export const repeatRules = ['weekly', 'monthly', 'quarterly', 'yearly'] as const
export type RepeatRule = (typeof repeatRules)[number]

export const rowId = z.coerce.number().int().positive()
export const version = z.coerce.number().int().positive()

/** Of a form: sent twice, it does its work once. */
export const formKey = z.uuid().nullable().default(null)

const text = (longest: number) =>
	z
		.string()
		.max(longest * 2)
		.transform((given) => given.replaceAll('\r\n', '\n').trim())
		.pipe(z.string().min(1).max(longest))

/** Of an event all who came are parties: an import brings hundreds, and whoever edits it afterwards sends them all. */
export const mostOthers = 2_000

/** What an interaction says. `others` are further parties, mostly persons; `accounts` those of the office who took part. */
export const InteractionInput = z.object({
	kind: z.enum(interactionKinds),
	happenedOn: isoDay,
	body: text(20_000),
	others: z.array(partyId).max(mostOthers).default([]),
	accounts: z.array(z.string().min(1).max(200)).max(20).default([]),
	needs: z.array(text(300)).max(20).default([]),
	competences: z.array(rowId).max(30).default([]),
})
export type InteractionInput = z.output<typeof InteractionInput>

/** What a task says. Only what is due on a day can repeat. It is given to an account of the office, or to a person of a member. */
export const TaskInput = z
	.object({
		title: text(300),
		dueOn: isoDay.nullable().default(null),
		assignee: z.string().min(1).max(200).nullable().default(null),
		person: partyId.nullable().default(null),
		repeats: z.enum(repeatRules).nullable().default(null),
	})
	.refine(({ dueOn, repeats }) => repeats === null || dueOn !== null, {
		path: ['dueOn'],
		message: 'repeats-without-day',
	})
	.refine(({ assignee, person }) => assignee === null || person === null, { path: ['assignee'], message: 'two' })
export type TaskInput = z.output<typeof TaskInput>
