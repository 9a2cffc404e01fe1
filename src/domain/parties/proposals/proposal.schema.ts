/** The parts of a profile whose changes an office may want to see first, and what waits. */
import { z } from 'zod'
import { profileAddresses } from '../profile/profile-address.ts'
import { profileChannels, type OwnField, type ProfileField, type ProfileFields } from '../profile/profile.schema.ts'
import { ownField } from '../record/facts.schema.ts'

/** Built-in parts; a field of the office is a part of its own. Size and employees belong together: one follows from the other. */
export const profileParts = [
	...(['name', 'legal_form', 'register_number', 'vat_id', 'founded', 'visiting', 'postal'] as const),
	...(['summary', 'description', 'web', 'phone', 'mail', 'employees', 'languages'] as const),
] as const
/** Parts of the record of a person: their name is one, with salutation and title. */
export const personParts = ['name', 'phone', 'mobile', 'mail', 'address'] as const
export type ProfilePart = (typeof profileParts)[number] | (typeof personParts)[number] | OwnField

/** What a network chooses from: those of persons have a word before them, since both have a name and a mail address. */
export const partName = z.union([
	z.enum(profileParts),
	ownField,
	z.templateLiteral(['person.', z.enum(personParts)]),
	z.templateLiteral(['person.custom.', z.string().regex(/^[a-z0-9-]{1,40}$/)]),
])
export type ApprovalPart = z.output<typeof partName>

/** Who an organisation is at law waits for the office unless its network has chosen. */
export const usualParts: readonly ApprovalPart[] = ['name', 'legal_form', 'register_number']

/** The part to which the value of a field belongs; undefined for who sees it: that is the organisation's alone. */
export function partOf(field: ProfileField): ProfilePart | undefined {
	if (field.startsWith('scope-')) return undefined
	if (field === 'size') return 'employees'
	if (['salutation', 'title', 'given_name', 'family_name'].includes(field)) return 'name'
	return field.replace(/^(summary|description)-(de|en)$/, '$1') as ProfilePart
}

/** Whether a part is a way to reach somebody: a proposal of it says who shall see it. */
export const isReach = (part: ProfilePart): part is (typeof reach)[number] =>
	(reach as readonly string[]).includes(part)
const reach = [...profileChannels, ...profileAddresses] as const

export type Proposal = {
	id: number
	partyId: number
	part: ProfilePart
	before: ProfileFields
	after: ProfileFields
	proposedAt: Date
	author: { account: string | null; name: string | null }
	/** Null while it waits. */
	decision: { at: string; by: string | null; accepted: boolean; reason: string | null } | null
}

/**
 * Whether a field waits with a part. A way to reach somebody that is not there yet gets its scope with the proposal; of what is there
 * already the organisation decides at once who sees it.
 */
export const belongsTo = (part: ProfilePart, field: ProfileField, now: ProfileFields): boolean =>
	partOf(field) === part || (isReach(part) && field === `scope-${part}` && !now[part])

/** The proposed values of some proposals, as far as they wait. */
export function valuesIn(proposals: readonly Proposal[], now: ProfileFields): ProfileFields {
	const entries = proposals.flatMap(({ part, after }) =>
		Object.entries(after).filter(([field]) => belongsTo(part, field as ProfileField, now)),
	)
	return Object.fromEntries(entries) as ProfileFields
}
