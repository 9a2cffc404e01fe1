/** Where somebody goes after signing in, unless they wanted to go somewhere. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { networksWith } from '#domain/access/permissions.ts'
import { allNetworks } from '#domain/networks/network.queries.ts'
import type { Viewer } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { ownPath } from './forms.server.ts'

/** The office, for whoever works in exactly one; the page of one's networks, which leads to all offices and own records; else the account. */
export async function landingOf(viewer: Viewer, locale: Locale): Promise<string> {
	const offices = networksWith(viewer, 'office.read')
	if (offices.length === 1) {
		const { db } = await instance()
		const network = (await allNetworks(db)).find(({ id }) => id === offices[0])
		if (network) return inLocale(paths.office(network.slug), locale)
	}
	if (offices.length > 1 || viewer.persons.length > 0) return inLocale(paths.mine(), locale)
	return inLocale(paths.account(), locale)
}

/** The way on after a step of signing in: the page that was asked for, else `/account`, which leads on by itself. */
export function wayOn({ url, locals }: Pick<RequestEvent, 'url' | 'locals'>): string {
	return ownPath(url.searchParams.get('to'), locals.locale) ?? `${inLocale(paths.account(), locals.locale)}?start`
}

/** Sends visitors to the sign-in page and back afterwards. */
export function askToSignIn({ url, locals }: Pick<RequestEvent, 'url' | 'locals'>): never {
	redirect(303, inLocale(paths.signIn({ to: locals.path + url.search }), locals.locale))
}
