/**
 * What a role may do, asked of the commands themselves: each decides about a viewer who has this role and nothing else. So what
 * an office reads about its roles is what holds.
 */
import type { Command } from '#platform/command.ts'
import type { Context, OwnRole, Permission, Viewer } from '#platform/context.ts'
import { visitor } from '#platform/context.ts'

/** Those whom an office asks about: its roles, whoever represents a member, and visitors. */
export const standings = ['office', 'board', 'admin', 'coordinator', 'operator', 'contact', 'visitor'] as const
export type Standing = (typeof standings)[number] | OwnRole

/** `depends`: on more than who somebody is, for example on an invitation or on an own record. */
export type Answer = 'yes' | 'no' | 'depends'

const network = -1
const organisation = -2
const person = -3

function viewerOf(standing: Standing, permissions?: readonly Permission[]): Viewer {
	if (standing === 'visitor') return visitor
	const account = { id: 'somebody', name: '', mail: '' }
	if (standing === 'contact')
		return { ...visitor, kind: 'account', account, persons: [person], represents: [organisation], memberOf: [network] }
	const networkId = standing === 'operator' ? null : network
	return {
		...visitor,
		kind: 'account',
		account,
		roles: [{ role: standing, networkId, ...(permissions ? { permissions } : {}) }],
	}
}

/** Whatever a rule looks up beyond the viewer cannot be said in general. */
const nothing = new Proxy({}, { get: () => unknown() }) as Context['db']

function unknown(): never {
	throw new Error('depends on more than who somebody is')
}

/** Changes that concern a record concern the own one; anything else is not known. */
const input: unknown = new Proxy(
	{ partyId: organisation, organisationId: organisation, personId: person },
	{ get: (known, name) => Reflect.get(known, name) ?? unknown() },
)

/** May somebody of this standing carry out the command? `permissions` are what a network lets the role do. */
export async function mayCarryOut(
	{ definition }: Command,
	standing: Standing,
	permissions?: readonly Permission[],
): Promise<Answer> {
	const ctx = {
		viewer: viewerOf(standing, permissions),
		db: nothing,
		locale: 'de' as const,
		today: '2000-01-01',
		networkId: network,
	}
	try {
		return (await definition.allowed(ctx, input)) ? 'yes' : 'no'
	} catch {
		return 'depends'
	}
}
