/** Roles and permissions in words. */
import { m } from '#generated/paraglide/messages.js'
import type { Standing } from '#domain/access/what-roles-may.ts'
import type { Permission } from '#platform/context.ts'
import { roleWords } from '../../../../(account)/role-words.ts'

export const standingWords: Record<Standing, () => string> = {
	...roleWords,
	contact: m.roles_contact,
	visitor: m.roles_visitor,
}

export const standingTexts: Record<Standing, () => string> = {
	office: m.roles_text_office,
	board: m.roles_text_board,
	admin: m.roles_text_admin,
	coordinator: m.roles_text_coordinator,
	operator: m.roles_text_operator,
	contact: m.roles_text_contact,
	visitor: m.roles_text_visitor,
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
