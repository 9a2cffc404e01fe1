/** What roles may do: what the code says, unless their network says otherwise. Every command and the permission report read this. */
import type { BuiltInRole, Context, Permission, Role, RoleGrant, Viewer } from '#platform/context.ts'

/** What a network can let its roles do, in the order in which it is told. */
export const networkPermissions = [
	'office.read',
	'parties.manage',
	'imports.run',
	'applications.decide',
	'roles.manage',
	'network.manage',
] as const satisfies readonly Permission[]
export type NetworkPermission = (typeof networkPermissions)[number]

/** The board reads what the office reads; it changes nothing except by the steps made for it. */
export const permissionsOf: Record<BuiltInRole, readonly Permission[]> = {
	office: ['office.read', 'parties.manage', 'imports.run'],
	board: ['office.read', 'applications.decide'],
	admin: networkPermissions,
	coordinator: ['office.read', 'parties.manage', 'imports.run', 'roles.manage', 'network.manage'],
	operator: ['instance.manage'],
}

/** What no network takes from a role: whoever has one reads, and whoever has this one can give permissions again. */
export function keptPermissions(role: Role | null): readonly NetworkPermission[] {
	return role === 'admin' ? ['office.read', 'roles.manage', 'network.manage'] : ['office.read']
}

/** What a role may do by default; a role of a network's own may do what the network says, and nothing without it. */
export function defaultPermissions(role: Role): readonly Permission[] {
	return role in permissionsOf ? permissionsOf[role as BuiltInRole] : []
}

const permits = (grant: RoleGrant, permission: Permission): boolean =>
	(grant.permissions ?? defaultPermissions(grant.role)).includes(permission)

/** May the viewer do this in the network? The operator's permission belongs to no network. */
export function may(viewer: Viewer, permission: Permission, networkId: number | null): boolean {
	return viewer.roles.some((grant) => grant.networkId === networkId && permits(grant, permission))
}

/** The rule of the few commands that are for everybody, signed in or not: said by name, so that none is open by an oversight. */
export function anybody(_: Context): boolean {
	return true
}

/** The networks in which the viewer has the permission. */
export function networksWith(viewer: Viewer, permission: Permission): number[] {
	return [
		...new Set(
			viewer.roles.flatMap((grant) =>
				grant.networkId !== null && permits(grant, permission) ? [grant.networkId] : [],
			),
		),
	]
}
