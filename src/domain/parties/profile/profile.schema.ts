/** What an organisation or a person says of itself, as its people correct it. */
import { z } from 'zod'
import { scopes } from '#platform/context.ts'
import { keepChannel } from '../details/channel-key.ts'
import type { AddressParts } from '../details/details.schema.ts'
import { partyId } from '../party.schema.ts'
import type { PartyKind } from '../table/table-question.ts'
import type { KeptFile } from '../../fields/kept-file.ts'
import { GivenCustom } from '../../fields/values.ts'
import { OrganisationFacts, ownField, PersonFacts } from '../record/facts.schema.ts'
import { GivenAddress, profileAddresses } from './profile-address.ts'

/** Facts whose scope a record may choose, among those that its people correct. */
export const profileFacts = [
	...(['summary', 'description', 'employees', 'languages'] as const),
	...(['founded', 'register_number', 'vat_id'] as const),
] as const
/** Fields that are a column of the record each, by its name. */
export const plainFacts = {
	organisation: ['name', 'legal_form', 'founded', 'register_number', 'vat_id'],
	person: ['salutation', 'title', 'given_name', 'family_name'],
} as const satisfies Record<PartyKind, readonly string[]>
/** One way of each kind stands on the profile; further ones are kept by the office. */
export const profileChannels = ['web', 'phone', 'mobile', 'mail'] as const
export type ProfileChannel = (typeof profileChannels)[number]
export const channelsOf: Readonly<Record<PartyKind, readonly ProfileChannel[]>> = {
	organisation: ['web', 'phone', 'mail'],
	person: ['phone', 'mobile', 'mail'],
}

/** A field of the profile that one person may change while another changes a different one. */
export const profileFields = [
	...(['summary-de', 'summary-en', 'description-de', 'description-en', 'employees', 'size', 'languages'] as const),
	...plainFacts.organisation,
	...plainFacts.person,
	...profileChannels,
	...profileAddresses,
	...(['scope-summary', 'scope-description', 'scope-employees', 'scope-languages'] as const),
	...(['scope-founded', 'scope-register_number', 'scope-vat_id'] as const),
	...(['scope-web', 'scope-phone', 'scope-mobile', 'scope-mail'] as const),
	...(['scope-visiting', 'scope-postal', 'scope-address'] as const),
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

/** Values by field; absent: not seen, or not meant. Channels are '' where there is none, addresses null. */
export type ProfileFields = Partial<
	Record<ProfileField, string | number | null | readonly string[] | KeptFile | AddressParts>
>

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
		...({ name: true, legal_form: true, founded: true, register_number: true, vat_id: true } as const),
		...({ summary: true, description: true, employees: true, size_class: true, languages: true } as const),
	})
		.extend(PersonFacts.pick({ salutation: true, title: true, given_name: true, family_name: true }).shape)
		.partial()
		.default({}),
	channels: z
		.object({ web: channel('web'), phone: channel('phone'), mobile: channel('mobile'), mail: channel('mail') })
		.partial()
		.default({}),
	addresses: z.object({ visiting: GivenAddress, postal: GivenAddress, address: GivenAddress }).partial().default({}),
	/** Fields of the office, by key. */
	custom: GivenCustom.default({}),
	scopes: z
		.partialRecord(
			z.union([z.enum([...profileFacts, ...profileChannels, ...profileAddresses]), ownField]),
			z.enum(scopes),
		)
		.default({}),
	/** Proposals whose values stood in the form instead of those of the record. */
	proposals: z.array(proposalId).max(200).default([]),
})
export type CorrectProfile = z.output<typeof CorrectProfile>
