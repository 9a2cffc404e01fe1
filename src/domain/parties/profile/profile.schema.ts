/** What an organisation says of itself, as somebody who represents it corrects it. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { keepChannel } from '../details/channel-key.ts'
import { partyId } from '../party.schema.ts'
import type { KeptFile } from '../../fields/kept-file.ts'
import { GivenCustom } from '../../fields/values.ts'
import { OrganisationFacts, ownField } from '../record/facts.schema.ts'

/** Facts whose scope a record may choose, among those that its people correct. */
export const profileFacts = ['summary', 'description', 'employees', 'languages'] as const
/** One way of each kind stands on the profile; further ones are kept by the office. */
export const profileChannels = ['web', 'phone', 'mail'] as const
export type ProfileChannel = (typeof profileChannels)[number]

/** A field of the profile that one person may change while another changes a different one. */
export const profileFields = [
	...(['summary-de', 'summary-en', 'description-de', 'description-en', 'employees', 'size', 'languages'] as const),
	...profileChannels,
	...(['scope-summary', 'scope-description', 'scope-employees', 'scope-languages'] as const),
	...(['scope-web', 'scope-phone', 'scope-mail'] as const),
] as const
/** A field that the office has defined and that an organisation's people correct themselves. */
export type OwnField = `custom.${string}`
export type BuiltInField = (typeof profileFields)[number]
export type ProfileField = BuiltInField | OwnField | `scope-${OwnField}`

/** Whether a text names a field of a profile. */
export const isProfileField = (name: string): name is ProfileField => fieldName.safeParse(name).success
const fieldName = z.union([
	z.enum(profileFields),
	ownField,
	z.templateLiteral(['scope-custom.', z.string().regex(/^[a-z0-9-]{1,40}$/)]),
])

/** Values by field; absent: not seen, or not meant. Channels are '' where there is none. */
export type ProfileFields = Partial<Record<ProfileField, string | number | null | readonly string[] | KeptFile>>

/** A version of a record, as the page of a form remembers it. */
export const version = z.coerce.number().int().positive()
export const proposalId = z.coerce.number().int().positive()

const channel = (kind: ProfileChannel) =>
	z
		.string()
		.transform((text) => text.trim())
		.refine((text) => text === '' || keepChannel(kind, text) !== null, 'channel')
		.transform((text) => keepChannel(kind, text)?.value ?? '')

/** A corrected profile: only what it names is meant. */
export const CorrectProfile = z.object({
	partyId,
	/** The version that was corrected. */
	version,
	/** Fields that somebody else has changed since, and whose values as of that later version the corrector has seen. */
	compared: z.object({ version, fields: z.array(fieldName).max(400) }).optional(),
	facts: OrganisationFacts.pick({
		summary: true,
		description: true,
		employees: true,
		size_class: true,
		languages: true,
	})
		.partial()
		.default({}),
	channels: z
		.object({ web: channel('web'), phone: channel('phone'), mail: channel('mail') })
		.partial()
		.default({}),
	/** Fields of the office, by key. */
	custom: GivenCustom.default({}),
	scopes: z
		.partialRecord(z.union([z.enum([...profileFacts, ...profileChannels]), ownField]), z.enum(scopes))
		.default({}),
	/** Proposals whose values stood in the form instead of those of the record. */
	proposals: z.array(proposalId).max(200).default([]),
})
export type CorrectProfile = z.output<typeof CorrectProfile>
