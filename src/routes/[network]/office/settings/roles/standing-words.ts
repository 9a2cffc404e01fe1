/** Roles and permissions in words. */
import { m } from '#generated/paraglide/messages.js'
import type { Standing } from '#domain/access/roles/what-roles-may.ts'
import type { OwnRole, Permission } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { roleName } from '../../../../(account)/role-words.ts'

/** What a standing is called; `name` is that of a role of the network's own. */
export function standingName(standing: Standing, name?: Localized | null): string {
	if (standing === 'contact') return m.roles_contact()
	if (standing === 'visitor') return m.roles_visitor()
	return roleName(standing, name)
}

const texts: Record<Exclude<Standing, OwnRole>, () => string> = {
	office: m.roles_text_office,
	board: m.roles_text_board,
	admin: m.roles_text_admin,
	coordinator: m.roles_text_coordinator,
	operator: m.roles_text_operator,
	contact: m.roles_text_contact,
	visitor: m.roles_text_visitor,
}

/** What somebody of a standing is there for. */
export function standingText(standing: Standing): string {
	return standing in texts ? texts[standing as Exclude<Standing, OwnRole>]() : m.roles_text_own()
}

export const permissionWords: Record<Permission, () => string> = {
	'office.read': m.roles_permission_office_read,
	'parties.manage': m.roles_permission_parties_manage,
	'applications.decide': m.roles_permission_applications_decide,
	'imports.run': m.roles_permission_imports_run,
	'roles.manage': m.roles_permission_roles_manage,
	'network.manage': m.roles_permission_network_manage,
	'instance.manage': m.roles_permission_instance_manage,
}
