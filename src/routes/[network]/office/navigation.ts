/** The ways through the office: its navigation, and the commands of the palette. Nobody is shown what they may not do. */
import { may } from '#domain/access/permissions.ts'
import type { Network } from '#domain/networks/network.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Viewer } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import type { OfficeItem } from '#ui/office/OfficeFrame.svelte'
import type { Suggestion } from '#ui/office/suggestions.ts'

type Way = OfficeItem & { allowed?: boolean }

const shown = (ways: Way[]): OfficeItem[] =>
	ways.filter(({ allowed }) => allowed !== false).map(({ allowed: _, ...item }) => item)

/** The side bar. `kind` is that of the member table, whose two kinds are two places for people. */
export function navigationOf(
	viewer: Viewer,
	{ id, slug, ...network }: Network,
	locale: Locale,
	path: string,
	kind: string | null,
) {
	const to = (target: string) => inLocale(target, locale)
	const persons = kind === 'person'
	const inTable = path.startsWith(paths.parties(slug))
	const tools = shown([
		{
			href: to(paths.documents(slug)),
			icon: 'file',
			label: m.documents_title(),
			current: path === paths.documents(slug),
		},
		{
			href: to(paths.duplicates(slug)),
			icon: 'merge',
			label: m.duplicates_title(),
			current: path.startsWith(paths.duplicates(slug)),
		},
		{
			href: to(paths.imports(slug)),
			icon: 'load',
			label: m.office_nav_import(),
			current: path.startsWith(paths.imports(slug)),
			allowed: may(viewer, 'imports.run', id),
		},
		{
			href: to(paths.accounts(slug)),
			icon: 'lock',
			label: m.office_nav_accounts(),
			current: path === paths.accounts(slug),
			allowed: may(viewer, 'roles.manage', id),
		},
		{
			href: to(paths.journal(slug)),
			icon: 'clock',
			label: m.journal_title(),
			current: path.startsWith(paths.journal(slug)),
		},
		{
			href: to(paths.settings(slug)),
			icon: 'gear',
			label: m.settings_title(),
			current: path.startsWith(paths.settings(slug)),
		},
	])
	return {
		home: to(paths.office(slug)),
		groups: [
			{
				items: shown([
					{
						href: to(paths.office(slug)),
						icon: 'list',
						label: m.office_nav_today(),
						current: path === paths.office(slug),
					},
					{
						href: to(paths.tasks(slug)),
						icon: 'check',
						label: m.relations_tasks(),
						current: path === paths.tasks(slug),
					},
					{ href: to(paths.parties(slug)), icon: 'org', label: m.office_nav_members(), current: inTable && !persons },
					{
						href: to(paths.parties(slug, { kind: 'person' })),
						icon: 'users',
						label: m.office_nav_persons(),
						current: inTable && persons,
					},
					{
						href: to(paths.segments(slug)),
						icon: 'filter',
						label: m.segments_title(),
						current: path.startsWith(paths.segments(slug)),
					},
					{
						href: to(paths.keptLists(slug)),
						icon: 'bookmark',
						label: m.ways_lists_title(),
						current: path === paths.keptLists(slug),
					},
					{
						href: to(paths.applications(slug)),
						icon: 'join',
						label: m.applications_nav(),
						current: path.startsWith(paths.applications(slug)),
						allowed: network.kind === 'network',
					},
					{
						href: to(paths.staleClaims(slug)),
						icon: 'hourglass',
						label: m.claims_stale_title(),
						current: path.startsWith(paths.staleClaims(slug)),
					},
					{
						href: to(paths.memberships(slug)),
						icon: 'cal',
						label: m.membership_nav(),
						current: path.startsWith(paths.memberships(slug)),
					},
				]),
			},
			...(tools.length > 0 ? [{ label: m.office_nav_tools(), items: tools }] : []),
			{
				label: m.office_nav_public(),
				items: shown([
					{ href: to(paths.networkAtlas(slug)), icon: 'globe', label: m.office_nav_atlas() },
					{ href: to(paths.help()), icon: 'info', label: m.help_title() },
				]),
			},
		],
	}
}

/** The command palette: what it searches, and what it can do. */
export function paletteOf(viewer: Viewer, { id, slug, kind }: Network, locale: Locale) {
	const action = inLocale(paths.partySearch(slug), locale)
	return { action, href: action, commands: commandsOf(viewer, id, slug, locale, kind) }
}

function commandsOf(viewer: Viewer, id: number, slug: string, locale: Locale, kind: Network['kind']): Suggestion[] {
	const to = (target: string) => inLocale(target, locale)
	const manages = may(viewer, 'parties.manage', id)
	return shown([
		{ icon: 'org', label: m.office_new_organisation(), href: to(paths.newParty(slug)), allowed: manages },
		{
			icon: 'users',
			label: m.office_new_person(),
			href: to(paths.newParty(slug, { kind: 'person' })),
			allowed: manages,
		},
		{
			icon: 'load',
			label: m.office_command_import(),
			href: to(paths.newImport(slug)),
			allowed: may(viewer, 'imports.run', id),
		},
		{ icon: 'merge', label: m.duplicates_title(), href: to(paths.duplicates(slug)) },
		{ icon: 'list', label: m.office_nav_today(), href: to(paths.office(slug)) },
		{ icon: 'check', label: m.relations_tasks(), href: to(paths.tasks(slug)) },
		{
			icon: 'plus',
			label: m.relations_task_new(),
			href: to(paths.tasks(slug, { edit: 'new' })),
			allowed: manages,
		},
		{ icon: 'join', label: m.applications_nav(), href: to(paths.applications(slug)), allowed: kind === 'network' },
		{ icon: 'org', label: m.office_command_members(), href: to(paths.parties(slug)) },
		{ icon: 'users', label: m.office_command_persons(), href: to(paths.parties(slug, { kind: 'person' })) },
		{ icon: 'hourglass', label: m.claims_stale_title(), href: to(paths.staleClaims(slug)) },
		{ icon: 'cal', label: m.membership_register_link(), href: to(paths.memberships(slug)) },
		{
			icon: 'lock',
			label: m.office_nav_accounts(),
			href: to(paths.accounts(slug)),
			allowed: may(viewer, 'roles.manage', id),
		},
		{ icon: 'clock', label: m.journal_title(), href: to(paths.journal(slug)) },
		{ icon: 'gear', label: m.settings_title(), href: to(paths.settings(slug)) },
	])
}
