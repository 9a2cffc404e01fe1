/** The shapes of joining: for the public form, the office, the board, and colleagues. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { locales } from '#platform/localized.ts'
import { mailAddress } from '#platform/mail/address.ts'
import { GivenCustom } from '../fields/values.ts'
import { keepChannel } from '../parties/details/channel-key.ts'
import { type functionKinds, isoDay, organisationKinds, sizeClasses } from '../parties/party.schema.ts'
import { applicantKinds, formFieldNames, needs } from './form-fields.ts'
import { fieldBearers } from './own-fields.ts'

export const applicationId = z.coerce.number().int().positive()

/** Functions that an applicant may name. */
export const askedFunctions = [
	'main-contact',
	'managing-director',
	'dues-contact',
	'voting-delegate',
] as const satisfies readonly (typeof functionKinds)[number][]

const line = (longest: number) =>
	z
		.string()
		.transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
		.pipe(z.string().max(longest))
const optional = (longest: number) =>
	line(longest)
		.nullable()
		.default(null)
		.transform((text) => text || null)
const text = (longest: number) =>
	z
		.string()
		.nullable()
		.default(null)
		.transform((given) => given?.replaceAll('\r\n', '\n').trim() || null)
		.pipe(z.string().max(longest).nullable())
const channel = (kind: 'phone' | 'web', longest: number) =>
	optional(longest).refine((value) => value === null || keepChannel(kind, value) !== null, kind)

export const NamedPerson = z.object({
	salutation: optional(40),
	title: optional(60),
	given_name: optional(120),
	family_name: line(120).pipe(z.string().min(1)),
	mail: z.union([z.null(), mailAddress]).default(null),
	phone: channel('phone', 60),
	role_title: optional(120),
	functions: z.array(z.enum(askedFunctions)).max(askedFunctions.length).default([]),
})
export type NamedPerson = z.output<typeof NamedPerson>

export const ApplicationAddress = z.object({
	street: optional(200),
	postcode: optional(16),
	place: optional(120),
	/** NUTS-3 code, found by whoever asks; null where the place is unknown or ambiguous. */
	district_code: z
		.string()
		.regex(/^[A-Z]{2}[0-9A-Z]{3}$/)
		.nullable()
		.default(null),
	latitude: z.number().min(-90).max(90).nullable().default(null),
	longitude: z.number().min(-180).max(180).nullable().default(null),
})

const ownAnswers = GivenCustom.optional()

/** What is asked beside the names of the applicant and their people. */
export const Answers = z.object({
	organisation_kind: z.enum(organisationKinds).nullable().default(null),
	website: channel('web', 300),
	address: ApplicationAddress.nullable().default(null),
	size_class: z.enum(sizeClasses).nullable().default(null),
	founded: z.coerce.number().int().min(1000).max(2200).nullable().default(null),
	register_number: optional(60),
	vat_id: optional(30),
	summary: text(600),
	born_on: isoDay.nullable().default(null),
	motivation: text(4000),
	heard: optional(200),
	/** The organisation agrees to stand in the public atlas. */
	listing: z.boolean().default(false),
	/** Fields of the office; see own-fields.ts. */
	custom: z.object({ organisation: ownAnswers, person: ownAnswers, membership: ownAnswers }).optional(),
})
export type Answers = z.output<typeof Answers>

export const Submission = z.object({
	kind: z.enum(applicantKinds),
	/** The name of the organisation; a person is called after its contact. */
	name: optional(300),
	contact: NamedPerson.extend({ mail: mailAddress }),
	/** Further people of the organisation. */
	people: z.array(NamedPerson).max(4).default([]),
	answers: Answers,
	locale: z.enum(locales),
	/** The words about the use of the answers that stood at the form. */
	consentText: z.string().trim().min(1).max(5000),
	/** What `form-token.ts` knows the form by. */
	submission: z.string().regex(/^[\w-]{43}$/),
	statusHash: z.string().regex(/^[\w-]{43}$/),
})

const localized = (longest: number) =>
	z
		.object({ de: text(longest), en: text(longest) })
		.transform(({ de, en }) => ({ ...(de ? { de } : {}), ...(en ? { en } : {}) }))

const ownField = z.templateLiteral([z.enum(fieldBearers), '.', z.string().regex(/^[a-z0-9-]{1,40}$/)])

export const SetForm = z.object({
	open: z.boolean(),
	kinds: z.array(z.enum(applicantKinds)).min(1),
	fields: z.partialRecord(z.union([z.enum(formFieldNames), ownField]), z.enum(needs)),
	intro: localized(2000),
	welcome: localized(2000),
	monthsKept: z.coerce.number().int().min(1).max(24),
	tellsOffice: z.boolean().default(true),
	tellsBoard: z.boolean().default(true),
})

const record = z.coerce.number().int().positive().nullable().default(null)

export const Forward = z.object({
	applicationId,
	/** The existing record it is about; null makes a new one. Of a person's application: see its person. */
	partyId: record,
	people: z.array(z.object({ id: z.coerce.number().int().positive(), partyId: record, invited: z.boolean() })).max(8),
	typeId: z.coerce.number().int().positive(),
	startsOn: isoDay,
	/** How widely the new member is known; null: by the office alone. */
	listed: z.enum(scopes).exclude(['office']).nullable().default(null),
})

const reason = z
	.string()
	.transform((given) => given.replaceAll('\r\n', '\n').trim())
	.pipe(z.string().min(1).max(2000))

export const OfApplication = z.object({ applicationId })
export const Decline = z.object({ applicationId, reason })
export const WithStatusLink = z.object({ token: z.string().max(200) })
export const Colleague = z.object({
	organisationId: z.coerce.number().int().positive(),
	given_name: optional(120),
	family_name: line(120).pipe(z.string().min(1)),
	mail: mailAddress,
	locale: z.enum(locales),
})
