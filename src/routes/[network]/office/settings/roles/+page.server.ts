import type { PageServerLoad } from './$types'
import { networkRoles } from '#domain/access/access.schema.ts'
import { may, permissionsOf } from '#domain/access/permissions.ts'
import { mayCarryOut, standings, type Standing } from '#domain/access/what-roles-may.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { commands } from '#platform/command.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { kindWords } from '../../journal/kind-words.ts'
import { journalWords } from '../../journal-words.ts'
import { permissionWords, standingTexts, standingWords } from './standing-words.ts'

// A command exists once its file has been loaded; here all of them have to.
import.meta.glob(['../../../../../domain/**/*.ts', '!../../../../../domain/**/*.{test,fixture}.ts'], { eager: true })

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	const network = await networkBySlug(locals.ctx.db, office.slug)
	const shown = standings.filter((standing) => standing !== 'coordinator' || network.kind === 'alliance')
	const asked = url.searchParams.get('role')
	const standing: Standing = shown.find((one) => one === asked) ?? 'office'
	const all = [...commands.values()].toSorted((a, b) => (a.definition.name < b.definition.name ? -1 : 1))
	const told = await Promise.all(
		all.map(async (command) => ({ name: command.definition.name, answer: await mayCarryOut(command, standing) })),
	)
	const permissions = standing === 'contact' || standing === 'visitor' ? [] : permissionsOf[standing]
	return {
		standing: standingWords[standing](),
		text: standingTexts[standing](),
		accounts:
			(networkRoles as readonly string[]).includes(standing) && may(locals.ctx.viewer, 'roles.manage', office.id)
				? inLocale(paths.accounts(office.slug), locals.locale)
				: null,
		tabs: shown.map((one) => ({
			href: inLocale(paths.roles(office.slug, { role: one }), locals.locale),
			label: standingWords[one](),
			current: one === standing,
		})),
		permissions: permissions.map((permission) => permissionWords[permission]()),
		groups: groupsOf(told.filter(({ answer }) => answer === 'yes')),
		depends: groupsOf(told.filter(({ answer }) => answer === 'depends')),
	}
}

/** Commands by what they are about, in words. */
function groupsOf(told: readonly { name: string }[]): { title: string; items: string[] }[] {
	const modules = [...new Set(told.map(({ name }) => name.split('.')[0]!))]
	return modules.map((module) => ({
		title: kindWords[module]?.() ?? m.journal_title(),
		items: [
			...new Set(
				told
					.filter(({ name }) => name.startsWith(`${module}.`))
					.map(({ name }) => journalWords(name, { tag: '…', count: 2 })),
			),
		],
	}))
}
