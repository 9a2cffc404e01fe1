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
		title: m.settings_group_network,
		entries: [
			{
				path: paths.networkSettings,
				title: m.settings_network,
				text: m.settings_network_text,
				permission: 'network.manage',
			},
			{ path: paths.networkTexts, title: m.settings_texts, text: m.settings_texts_text, permission: 'network.manage' },
			{ path: paths.mailTexts, title: m.settings_mails, text: m.settings_mails_text, permission: 'network.manage' },
			{
				path: paths.dataLicence,
				title: m.open_data_settings,
				text: m.open_data_settings_text,
				permission: 'network.manage',
			},
		],
	},
	{
		title: m.documents_settings_group,
		entries: [
			{
				path: paths.settingsLogo,
				title: m.documents_logo,
				text: m.documents_logo_settings_text,
				permission: 'office.read',
			},
		],
	},
	{
		title: m.settings_group_people,
		entries: [
			{
				path: paths.accounts,
				title: m.office_nav_accounts,
				text: m.settings_accounts_text,
				permission: 'roles.manage',
			},
			{ path: paths.roles, title: m.roles_title, text: m.roles_text, permission: 'office.read' },
			{ path: paths.seeAs, title: m.roles_see_as, text: m.roles_see_as_how, permission: 'parties.manage' },
		],
	},
	{
		title: m.fields_settings_group,
		entries: [
			{ path: paths.fields, title: m.fields_own, text: m.fields_settings_text, permission: 'parties.manage' },
			{ path: paths.tags, title: m.tags_title, text: m.tags_settings_text, permission: 'office.read' },
			{
				path: paths.approval,
				title: m.proposals_settings,
				text: m.proposals_settings_text,
				permission: 'parties.manage',
			},
		],
	},
	{
		title: m.membership_settings_group,
		entries: [
			{
				path: paths.statute,
				title: m.membership_settings_statute,
				text: m.membership_settings_statute_text,
				permission: 'office.read',
			},
			{
				path: paths.membershipTypes,
				title: m.membership_settings_types,
				text: m.membership_settings_types_text,
				permission: 'office.read',
			},
			{
				path: paths.applicationForm,
				title: m.application_form_title,
				text: m.application_form_text,
				permission: 'parties.manage',
			},
		],
	},
	{
		title: m.everything_group,
		entries: [
			{
				path: paths.everything,
				title: m.everything_title,
				text: m.everything_settings_text,
				permission: 'network.manage',
			},
		],
	},
]
