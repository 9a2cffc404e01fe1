/** The shapes of changes to roles and invitations. */
import { z } from 'zod'
import { locales } from '#platform/localized.ts'
import { mailAddress } from '#platform/mail/address.ts'

/** Roles that belong to a network. The coordinator belongs to an alliance. */
export const networkRoles = ['office', 'board', 'admin', 'coordinator'] as const
export type NetworkRole = (typeof networkRoles)[number]

const role = z.enum(networkRoles)

export const GrantRole = z.object({ accountId: z.string().min(1), role })
export const EndRole = z.object({ grantId: z.number().int() })
export const Invite = z.object({ mail: mailAddress, role, locale: z.enum(locales) })
export const LinkPerson = z.object({ mail: mailAddress, personId: z.number().int(), locale: z.enum(locales) })
export const WithdrawInvitation = z.object({ invitationId: z.number().int() })
export const AcceptInvitation = z.object({ token: z.string() })
export const NameOperator = z.object({ accountId: z.string().min(1) })
