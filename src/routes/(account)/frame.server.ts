/** The frame around the pages of accounts: the name of the instance, its legal pages, the account. */
import type { RequestEvent } from '@sveltejs/kit'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { siteOf } from '../(public)/site.server.ts'
import { accountMenu } from '../account-menu.ts'
import { helpFor } from '../help-for.server.ts'

/** Everything that AccountFrame.svelte draws around a page. */
export async function frameOf({
	locals,
	url,
	route,
	cookies,
}: Pick<RequestEvent, 'locals' | 'url' | 'route' | 'cookies'>) {
	const { ctx, locale, path } = locals
	const owner = (await siteOf(ctx, undefined))?.owner
	const to = (target: string) => inLocale(target, locale)
	const other = locale === 'de' ? ('en' as const) : ('de' as const)
	return {
		name: owner?.name ?? 'Flechtwerk',
		home: to(owner ? paths.home() : paths.setup()),
		legal: owner && {
			imprint: to(paths.imprint(owner.slug)),
			privacy: to(paths.privacy(owner.slug)),
			accessibility: to(paths.accessibility()),
		},
		language: { href: inLocale(path + url.search, other), lang: other, label: m.accounts_other_language() },
		links: [{ href: to(paths.help()), label: m.help_title() }],
		help: ctx.viewer.account ? helpFor(route.id, locale) : undefined,
		account: ctx.viewer.account ? accountMenu(ctx.viewer.account.name, locale) : undefined,
		theme: chosenTheme(cookies.get('theme')),
		back: to(path),
	}
}

function chosenTheme(cookie: string | undefined): 'light' | 'dark' | 'system' {
	return cookie === 'light' || cookie === 'dark' ? cookie : 'system'
}

export type Frame = Awaited<ReturnType<typeof frameOf>>
