/** The facts of a party that the office fills in, by kind: for forms, commands and the API. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { organisationKinds, sizeClasses } from '../party.schema.ts'
import { GivenCustom } from '../../fields/values.ts'
import type { PartyKind } from '../table/table-question.ts'

const line = (longest: number) =>
	z
		.string()
		.transform((text) => text.replace(/\s+/g, ' ').trim())
		.pipe(z.string().max(longest))
const optionalLine = (longest: number) =>
	line(longest)
		.nullable()
		.transform((text) => text || null)
const text = (longest: number) =>
	z
		.string()
		.transform((given) => given.replaceAll('\r\n', '\n').trim())
		.pipe(z.string().max(longest))
const number = (least: number, most: number) => z.coerce.number().int().min(least).max(most).nullable()

/** Text in both languages; an empty one is left out. */
const localized = (longest: number) =>
	z
		.object({ de: text(longest).optional(), en: text(longest).optional() })
		.transform(({ de, en }) => ({ ...(de ? { de } : {}), ...(en ? { en } : {}) }))

/** Columns whose scope a record may choose. */
export const scopedColumns = [
	'employees',
	'founded',
	'register_number',
	'vat_id',
	'summary',
	'description',
	'languages',
] as const
export type ScopedColumn = (typeof scopedColumns)[number]

/** Fields of the office narrow their scope under this name. */
export const ownField = z.templateLiteral(['custom.', z.string().regex(/^[a-z0-9-]{1,40}$/)])

export const OrganisationFacts = z.object({
	name: line(300).pipe(z.string().min(1)),
	organisation_kind: z.enum(organisationKinds),
	legal_form: optionalLine(60),
	size_class: z.enum(sizeClasses).nullable(),
	employees: number(0, 10_000_000),
	founded: number(1000, 2200),
	register_number: optionalLine(60),
	vat_id: optionalLine(30),
	summary: localized(600),
	description: localized(10_000),
	/** Codes such as `de`. */
	languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'language')).max(30),
	scopes: z.partialRecord(z.union([z.enum(scopedColumns), ownField]), z.enum(scopes)),
	custom: GivenCustom,
})
export type OrganisationFacts = z.output<typeof OrganisationFacts>

export const PersonFacts = z.object({
	salutation: optionalLine(40),
	title: optionalLine(60),
	given_name: optionalLine(120),
	family_name: line(120).pipe(z.string().min(1)),
	born_on: z.iso.date().nullable(),
	custom: GivenCustom,
})
export type PersonFacts = z.output<typeof PersonFacts>

/** The shape of the facts of a kind. */
export const factsOf = { organisation: OrganisationFacts, person: PersonFacts } as const satisfies Record<
	PartyKind,
	z.ZodType
>

/** What an organisation is when only its name is known. */
export const plainOrganisation: Omit<OrganisationFacts, 'name'> = {
	organisation_kind: 'company',
	legal_form: null,
	size_class: null,
	employees: null,
	founded: null,
	register_number: null,
	vat_id: null,
	summary: {},
	description: {},
	languages: [],
	scopes: {},
	custom: {},
}

/** The name of a person as it stands in lists: without title and salutation. */
export function personName({ given_name, family_name }: Pick<PersonFacts, 'given_name' | 'family_name'>): string {
	return [given_name, family_name].filter(Boolean).join(' ')
}
