/** What an organisation shows beyond its facts and claims, as somebody who keeps its profile writes it. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { isMail, readWebsite } from '../parties/details/channel-key.ts'
import { isoDay, partyId } from '../parties/party.schema.ts'

/** What is offered to those who learn or look for work. */
export const offerKinds = ['apprenticeship', 'internship', 'thesis', 'job', 'training'] as const
export type OfferKind = (typeof offerKinds)[number]
export const entryKinds = ['reference', 'announcement', 'certificate', ...offerKinds] as const
export type EntryKind = (typeof entryKinds)[number]
/** Whether a kind of entry is an offer, with a start, a place and an end. */
export const isOffer = (kind: EntryKind): kind is OfferKind => offerKinds.some((offer) => offer === kind)

/** The name of its place on the page of its organisation. */
export const anchorOf = (id: number): string => `entry-${id}`

/** An offer stands so many days at most, and so many when it is made or renewed without saying how long. */
export const longestOffer = 366
export const usualOffer = 90
/** An announcement is shown for so many years at most, and so many when nobody says until when. */
export const longestAnnouncement = 3
export const usualAnnouncement = 1
/** So many entries has a profile at most, expired ones included. */
export const mostEntries = 60

const tidy = (text: string) =>
	text
		.replaceAll('\r\n', '\n')
		.replaceAll(/[^\S\n]+/g, ' ')
		.trim()
const words = (longest: number) => z.string().transform(tidy).pipe(z.string().max(longest))
const line = (longest: number) =>
	words(longest)
		.nullable()
		.default(null)
		.transform((text) => text?.replaceAll('\n', ' ') || null)
const localized = (longest: number) =>
	z
		.object({ de: words(longest).optional(), en: words(longest).optional() })
		.default({})
		.transform(({ de, en }) => ({ ...(de ? { de } : {}), ...(en ? { en } : {}) }))
/** A field that may be left empty. */
const given = <Schema extends z.ZodType>(schema: Schema) =>
	z
		.union([z.literal('').transform(() => null), schema])
		.nullable()
		.default(null)

const link = z
	.string()
	.refine((text) => readWebsite(text) !== null, 'link')
	.transform((text) => readWebsite(text)?.value ?? '')

/** An entry as it is typed. What its kind does not have is left out. */
export const EntryInput = z
	.object({
		kind: z.enum(entryKinds),
		title: localized(160).refine(({ de, en }) => de || en, 'title'),
		body: localized(1_500),
		client: line(200),
		year: given(z.coerce.number<string>().int().min(1900).max(2200)),
		issuer: line(200),
		starts_on: given(isoDay),
		place: line(120),
		/** NUTS-3. */
		district_code: given(z.string().regex(/^[A-Z]{2}[A-Z0-9]{3}$/)),
		link: given(link),
		mail: given(z.string().trim().refine(isMail, 'mail')),
		posted_on: given(isoDay),
		valid_until: given(isoDay),
		competences: z.array(z.coerce.number().int().positive()).max(12).default([]),
		scope: z.enum(scopes).default('public'),
	})
	.transform(({ kind, ...entry }) => ({
		kind,
		...entry,
		...(kind !== 'reference' && { client: null, year: null }),
		...(kind !== 'certificate' && { issuer: null }),
		...(kind !== 'announcement' && { posted_on: null }),
		...(kind === 'reference' && { valid_until: null }),
		...(!isOffer(kind) && { starts_on: null, place: null, district_code: null, mail: null }),
	}))
	.refine(({ kind, issuer }) => kind !== 'certificate' || issuer, { path: ['issuer'], message: 'issuer' })
export type EntryInput = z.output<typeof EntryInput>

export const entryId = z.coerce.number().int().positive()
export const WriteEntry = z.object({
	partyId,
	/** Missing: a new one. */
	entryId: entryId.nullable().default(null),
	/** Of the record when the form was opened. */
	version: z.coerce.number().int().positive().optional(),
	/** Of the form: sent twice, it does its work once. */
	formKey: z.uuid().nullable().default(null),
	entry: EntryInput,
})
