import type { Actions, PageServerLoad } from './$types'
import { rolesOf, type NetworkRoleSetting } from '#domain/access/roles/network-roles.queries.ts'
import { may, permissionsOf } from '#domain/access/permissions.ts'
import type { standings, Standing } from '#domain/access/roles/what-roles-may.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay } from '#ui/format.ts'
import { doneOf, undoAction } from '../../done.server.ts'
import { commandGroups } from './command-groups.server.ts'
import { choicesFor, saveRole, valuesOf } from './role-form.server.ts'
import { permissionWords, standingName, standingText } from './standing-words.ts'

const outside = ['operator', 'contact', 'visitor'] as const satisfies (typeof standings)[number][]

export const load: PageServerLoad = async (event) => {
	const { parent, locals, url } = event
	const { office } = await parent()
	const { ctx, locale } = locals
	const [roles, done] = await Promise.all([rolesOf(ctx.db, office.id), doneOf(event, office.id)])
	const shown: Standing[] = [...roles.map(({ key }) => key), ...outside]
	const standing = shown.find((one) => one === url.searchParams.get('role')) ?? 'office'
	const role = roles.find(({ key }) => key === standing)
	const permissions = role?.permissions ?? (standing === 'operator' ? permissionsOf.operator : [])
	const changes = may(ctx.viewer, 'roles.manage', office.id)
	const edit = changes ? url.searchParams.get('edit') : null
	const edited = edit === 'new' ? undefined : role
	const here = (values: { role?: string; edit?: string }) => inLocale(paths.roles(office.slug, values), locale)
	return {
		standing: standingName(standing, role?.name),
		text: standingText(standing),
		closed: role?.closedOn ? m.membership_types_closed_since({ day: formatDay(role.closedOn, locale) }) : null,
		own: role?.version ? m.roles_set_here() : null,
		accounts: role && changes ? inLocale(paths.accounts(office.slug), locale) : null,
		tabs: shown.map((one) => ({
			href: here({ role: one }),
			label: standingName(one, roles.find(({ key }) => key === one)?.name),
			current: one === standing && edit !== 'new',
		})),
		permissions: permissions.map((permission) => permissionWords[permission]?.() ?? permission),
		...(await commandGroups(standing, role?.permissions)),
		editHref: role && changes ? here({ role: standing, edit: 'yes' }) : null,
		newHref: changes ? here({ edit: 'new' }) : null,
		form:
			edit && (edited || edit === 'new')
				? {
						title: edited ? m.roles_edit_of({ name: standingName(edited.key, edited.name) }) : m.roles_new(),
						values: valuesOf(edited),
						choices: choicesFor(edited, ctx.viewer, office.id),
						named: !edited || edited.key.startsWith('own-'),
						stored: edited && { version: edited.version, text: storedWords(edited) },
						closeHref: here({ role: standing }),
					}
				: undefined,
		done,
	}
}

const storedWords = ({ key, name, permissions, closedOn }: NetworkRoleSetting): string =>
	m.membership_stored_now({
		text: [
			standingName(key, name),
			...permissions.map((permission) => permissionWords[permission]?.() ?? permission),
			closedOn,
		]
			.filter(Boolean)
			.join(', '),
	})

export const actions: Actions = { save: saveRole, undo: undoAction }
