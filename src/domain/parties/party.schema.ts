/** The shapes of parties: for forms, imports and the API. */
import { z } from 'zod'

export const organisationKinds = [
	'company',
	'university',
	'research-institute',
	'chamber',
	'public-body',
	'association',
	'startup-centre',
	'school',
	'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export const sizeClasses = ['1-9', '10-49', '50-249', '250+'] as const
export type SizeClass = (typeof sizeClasses)[number]

export const channelKinds = ['mail', 'phone', 'mobile', 'fax', 'web', 'social'] as const
export type ChannelKind = (typeof channelKinds)[number]

export const functionKinds = [
	'managing-director',
	'main-contact',
	'dues-contact',
	'voting-delegate',
	'hr-contact',
	'press-contact',
	'technical-contact',
	'employee',
	'other',
] as const
export type FunctionKind = (typeof functionKinds)[number]

/** The size class of a number of employees: classes of the EU recommendation 2003/361/EC, by head count alone. */
export function sizeClassOf(employees: number): SizeClass {
	return employees < 10 ? '1-9' : employees < 50 ? '10-49' : employees < 250 ? '50-249' : '250+'
}

export const partyId = z.coerce.number().int().positive()
export const isoDay = z.iso.date()
