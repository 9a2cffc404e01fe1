/** The form with which a network says what a role may do. */
import type { RequestEvent } from '@sveltejs/kit'
import type { NetworkRole } from '#domain/access/access.schema.ts'
import type { NetworkRoleSetting } from '#domain/access/roles/network-roles.queries.ts'
import { keptPermissions, may, networkPermissions, type NetworkPermission } from '#domain/access/permissions.ts'
import { setRole } from '#domain/access/roles/set-role.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Viewer } from '#platform/context.ts'
import { typed } from '../../../../(account)/forms.server.ts'
import { acting, backWith } from '../../done.server.ts'
import { refusedSetting } from '../refused-setting.server.ts'
import { permissionWords } from './standing-words.ts'

/** The fields as they are stored; of a new role, empty. */
export const valuesOf = (role: NetworkRoleSetting | undefined): Record<string, string> => ({
	key: role?.key ?? '',
	version: role?.version ? String(role.version) : '',
	name_de: role?.name?.de ?? '',
	name_en: role?.name?.en ?? '',
	closed_on: role?.closedOn ?? '',
	...Object.fromEntries(networkPermissions.map((name) => [name, role?.permissions.includes(name) ? 'on' : ''])),
})

/** What can be ticked: not what every such role may, and not what somebody does not have themselves. */
export function choicesFor(role: NetworkRoleSetting | undefined, viewer: Viewer, networkId: number) {
	const kept = keptPermissions(role?.key ?? null)
	return networkPermissions.map((name) => {
		const always = kept.includes(name)
		const beyond = !always && !role?.permissions.includes(name) && !may(viewer, name, networkId)
		return {
			name,
			label: permissionWords[name](),
			always,
			fixed: always || beyond,
			hint: always ? m.roles_permission_always() : beyond ? m.roles_permission_beyond() : undefined,
		}
	})
}

export async function saveRole(event: RequestEvent<{ network: string }>) {
	const { ctx, network, form } = await acting(event)
	const values = Object.fromEntries(Object.keys(valuesOf(undefined)).map((name) => [name, typed(form, name)]))
	try {
		const { journalId, key } = await setRole(ctx, network.id, {
			key: (values.key || null) as NetworkRole | null,
			version: values.version || null,
			name: { de: values.name_de!, en: values.name_en },
			permissions: networkPermissions.filter((name: NetworkPermission) => values[name] === 'on'),
			closedOn: values.closed_on || null,
		})
		return backWith(event, `role=${key}`, journalId)
	} catch (error) {
		return refusedSetting(error, values, {
			fields: { 'name.de': 'name_de', 'name.en': 'name_en', name: 'name_de', closedOn: 'closed_on' },
			wrong: { name_de: m.membership_wrong_label, name_en: m.membership_wrong_label, closed_on: m.office_wrong_day },
			blame: { 'access.role-taken': 'name_de' },
		})
	}
}
