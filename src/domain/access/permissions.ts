/** What each role may do. The permission report and every command read this one table. */
import type { Context, Permission, Role, Viewer } from '#platform/context.ts'

/** The board reads what the office reads; it changes nothing except by the steps made for it. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
	office: ['office.read', 'parties.manage', 'imports.run'],
	board: ['office.read', 'applications.decide'],
	admin: ['office.read', 'parties.manage', 'imports.run', 'applications.decide', 'roles.manage', 'network.manage'],
	coordinator: ['office.read', 'parties.manage', 'imports.run', 'roles.manage', 'network.manage'],
	operator: ['instance.manage'],
}

/** May the viewer do this in the network? The operator's permission belongs to no network. */
export function may(viewer: Viewer, permission: Permission, networkId: number | null): boolean {
	return viewer.roles.some((grant) => grant.networkId === networkId && permissionsOf[grant.role].includes(permission))
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
				grant.networkId !== null && permissionsOf[grant.role].includes(permission) ? [grant.networkId] : [],
			),
		),
	]
}
