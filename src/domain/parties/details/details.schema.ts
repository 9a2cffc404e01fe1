/** The shapes of what hangs on a party: addresses and channels. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { channelKinds } from '../party.schema.ts'
import { keepChannel } from './channel-key.ts'

export const addressKinds = ['visiting', 'postal', 'billing', 'private'] as const
export type AddressKind = (typeof addressKinds)[number]

const part = (longest: number) =>
	z
		.string()
		.nullable()
		.default(null)
		.transform((text) => text?.replace(/\s+/g, ' ').trim() || null)
		.pipe(z.string().max(longest).nullable())

/** What is written on an envelope. */
export const addressParts = {
	care_of: part(200),
	street: part(200),
	post_box: part(60),
	postcode: part(16),
	place: part(120),
	country: z
		.string()
		.trim()
		.toUpperCase()
		.regex(/^[A-Z]{2}$/, 'country')
		.default('DE'),
}
export type AddressParts = z.output<z.ZodObject<typeof addressParts>>

/** Whether an address says where something is. */
export const saysWhere = ({ street, post_box, postcode, place }: Omit<AddressParts, 'care_of' | 'country'>): boolean =>
	(street ?? post_box ?? postcode ?? place) !== null

/** An address. District and position are found by whoever asks; null where the place is unknown or ambiguous. */
export const AddressInput = z
	.object({
		kind: z.enum(addressKinds).default('visiting'),
		...addressParts,
		district_code: z
			.string()
			.regex(/^[A-Z]{2}[0-9A-Z]{3}$/, 'district')
			.nullable()
			.default(null),
		latitude: z.number().min(-90).max(90).nullable().default(null),
		longitude: z.number().min(-180).max(180).nullable().default(null),
		scope: z.enum(scopes).default('public'),
	})
	.refine(saysWhere, { path: ['place'], message: 'empty' })
export type AddressInput = z.output<typeof AddressInput>

/** One way to reach somebody; its text is checked by its kind. */
export const ChannelInput = z
	.object({
		kind: z.enum(channelKinds),
		label: part(60),
		value: z.string().max(400),
		scope: z.enum(scopes).default('office'),
	})
	.refine(({ kind, value }) => keepChannel(kind, value) !== null, { path: ['value'], message: 'channel' })
export type ChannelInput = z.output<typeof ChannelInput>
