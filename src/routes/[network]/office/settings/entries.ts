/** What an office sets up, in the order of the page: one line per place. Whoever lacks the permission is not shown the line. */
import { m } from '#generated/paraglide/messages.js'
import type { Permission } from '#platform/context.ts'
import { paths } from '#platform/paths.ts'

export type SettingsEntry = {
	/** The address, by the slug of the network. */
	path: (network: string) => string
	title: () => string
	/** What one finds there, in one sentence. */
	text: () => string
	permission: Permission
}

export type SettingsGroup = { title: () => string; entries: readonly SettingsEntry[] }

export const settingsGroups: readonly SettingsGroup[] = [
	{
		title: m.settings_group_people,
		entries: [
			{
				path: paths.accounts,
				title: m.office_nav_accounts,
				text: m.settings_accounts_text,
				permission: 'roles.manage',
			},
		],
	},
	{
		title: m.fields_settings_group,
		entries: [{ path: paths.fields, title: m.fields_own, text: m.fields_settings_text, permission: 'parties.manage' }],
	},
]
