/** The shapes of changes to roles and invitations. */
import { z } from 'zod'
import type { OwnRole } from '#platform/context.ts'
import { locales } from '#platform/localized.ts'
import { mailAddress } from '#platform/mail/address.ts'
import { networkPermissions } from './permissions.ts'

/** Roles that every network has. The coordinator belongs to an alliance. */
export const networkRoles = ['office', 'board', 'admin', 'coordinator'] as const
/** A role of a network: one of those, or one of its own. */
export type NetworkRole = (typeof networkRoles)[number] | OwnRole

const ownRole = /^own-[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a text names a role of a network; whether the network has it is another question. */
export function isNetworkRole(value: unknown): value is NetworkRole {
	return typeof value === 'string' && ((networkRoles as readonly string[]).includes(value) || ownRole.test(value))
}

const role = z.custom<NetworkRole>(isNetworkRole, 'no role')
const roleName = z
	.string()
	.transform((text) => text.replace(/\s+/g, ' ').trim())
	.pipe(z.string().max(80))

export const SetRole = z
	.object({
		/** Null for a new role of the network's own. */
		key: role.nullable(),
		/** Which wording was changed, to see what somebody else wrote meanwhile; null when there was none yet. */
		version: z.coerce.number().int().positive().nullable().default(null),
		/** Of a role of its own; the others are called the same everywhere. */
		name: z.object({ de: roleName, en: roleName.default('') }).default({ de: '', en: '' }),
		permissions: z.array(z.enum(networkPermissions)),
		/** From this day on nobody gets the role; null while it is given. */
		closedOn: z.iso.date().nullable().default(null),
	})
	.refine(({ key, name }) => (key !== null && !key.startsWith('own-')) || name.de !== '', {
		path: ['name', 'de'],
		message: 'missing',
	})

export const GrantRole = z.object({ accountId: z.string().min(1), role })
export const EndRole = z.object({ grantId: z.number().int() })
export const Invite = z.object({ mail: mailAddress, role, locale: z.enum(locales) })
export const LinkPerson = z.object({ mail: mailAddress, personId: z.number().int(), locale: z.enum(locales) })
export const WithdrawInvitation = z.object({ invitationId: z.number().int() })
export const AcceptInvitation = z.object({ token: z.string() })
export const LeaveNetwork = z.object({ accountId: z.string().min(1), mail: mailAddress })
export const NameOperator = z.object({ accountId: z.string().min(1) })
