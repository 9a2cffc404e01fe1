/** The menu of whoever is signed in, on every page. */
import { m } from '#generated/paraglide/messages.js'
import type { Locale } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import type { Account } from '#ui/frame/AccountMenu.svelte'

export function accountMenu(name: string, locale: Locale): Account {
	return {
		name,
		links: [
			{ href: inLocale(paths.mine(), locale), label: m.office_account_mine() },
			{ href: inLocale(paths.account(), locale), label: m.office_account_settings() },
		],
		signOut: inLocale(paths.signOut(), locale),
	}
}
