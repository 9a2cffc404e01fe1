/** The shapes of fields that an office defines: for forms, commands and whoever reads values. */
import { z } from 'zod'
import { scopes, type Scope } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import type { KeptFile } from './kept-file.ts'

export const fieldTypes = ['text', 'number', 'choice', 'date', 'link', 'file', 'reference'] as const
export type FieldType = (typeof fieldTypes)[number]

/** A value that may be chosen. A retired one is not offered any more; records that have it keep it. */
export type Choice = { key: string; label: Localized; retired?: boolean }

export type TypeSettings = {
	text: { long: boolean }
	/** `unit` stands behind the number, as it is written: "kWp". */
	number: { least: number | null; most: number | null; unit: string | null }
	choice: { multiple: boolean; choices: Choice[] }
	date: Record<never, never>
	link: Record<never, never>
	file: Record<never, never>
	/** The kind of party that is referred to. */
	reference: { to: 'organisation' | 'person' }
}

type Common = {
	id: number
	/** Under it the values stand; never changes. */
	key: string
	label: Localized
	hint: Localized
	organisations: boolean
	persons: boolean
	memberships: boolean
	scope: Scope
	required: boolean
	/** Those who represent an organisation may correct it themselves, persons in their own record. */
	memberEdits: boolean
	/** ISO day since which it is out of use, else null. */
	retiredOn: string | null
}
/** A field as its office has defined it. */
export type CustomField = { [Type in FieldType]: Common & { type: Type; settings: TypeSettings[Type] } }[FieldType]
export type CustomFieldOf<Type extends FieldType> = Extract<CustomField, { type: Type }>

/** What has fields: records of two kinds, and memberships. */
export type FieldBearer = 'organisation' | 'person' | 'membership'

/** What a record says in its own fields: by key, without empty ones. */
export type CustomValues = Readonly<Record<string, CustomValue>>
export type CustomValue = string | number | readonly string[] | KeptFile

export const mostFields = 100
export const mostChoices = 100

const line = (longest: number) =>
	z
		.string()
		.transform((text) => text.replace(/\s+/g, ' ').trim())
		.pipe(z.string().max(longest))
const localized = (longest: number) =>
	z
		.object({ de: line(longest).optional(), en: line(longest).optional() })
		.transform(({ de, en }) => ({ ...(de ? { de } : {}), ...(en ? { en } : {}) }))
const label = localized(80).refine(({ de, en }) => de !== undefined || en !== undefined, {
	path: ['de'],
	message: 'missing',
})
const figure = z.number().min(-1e12).max(1e12).nullable()

/** Choices as they are typed; a new one has no key yet. */
const choices = z.array(z.object({ key: z.string().max(40).optional(), label, retired: z.boolean().optional() }))

export const settingsOf = {
	text: z.object({ long: z.boolean() }),
	number: z
		.object({
			least: figure,
			most: figure,
			unit: line(20)
				.nullable()
				.transform((unit) => unit || null),
		})
		.refine(({ least, most }) => least === null || most === null || least <= most, {
			path: ['most'],
			message: 'order',
		}),
	choice: z.object({ multiple: z.boolean(), choices: choices.min(1).max(mostChoices) }),
	date: z.object({}),
	link: z.object({}),
	file: z.object({}),
	reference: z.object({ to: z.enum(['organisation', 'person']) }),
} as const satisfies Record<FieldType, z.ZodType>

const about = z
	.object({
		label,
		hint: localized(300).default({}),
		organisations: z.boolean(),
		persons: z.boolean(),
		memberships: z.boolean().default(false),
		scope: z.enum(scopes),
		required: z.boolean(),
		memberEdits: z.boolean().default(false),
	})
	.refine(({ organisations, persons, memberships }) => organisations || persons || memberships, {
		path: ['organisations'],
		message: 'nobody',
	})
	// What one does not see one cannot correct.
	.refine(
		({ organisations, persons, scope, memberEdits }) =>
			!memberEdits || ((organisations || persons) && scope !== 'office'),
		{ path: ['memberEdits'], message: 'unseen' },
	)

const typed = z.discriminatedUnion('type', [
	z.object({ type: z.literal('text'), settings: settingsOf.text }),
	z.object({ type: z.literal('number'), settings: settingsOf.number }),
	z.object({ type: z.literal('choice'), settings: settingsOf.choice }),
	z.object({ type: z.literal('date'), settings: settingsOf.date }),
	z.object({ type: z.literal('link'), settings: settingsOf.link }),
	z.object({ type: z.literal('file'), settings: settingsOf.file }),
	z.object({ type: z.literal('reference'), settings: settingsOf.reference }),
])

/** A new field. */
export const DefineField = z.intersection(about, typed)
export type DefineField = z.output<typeof DefineField>

export const fieldId = z.coerce.number().int().positive()

/** A changed field. Its key and type stay, and whether it takes several values. */
export const ChangeField = z.intersection(z.object({ fieldId }), DefineField)
