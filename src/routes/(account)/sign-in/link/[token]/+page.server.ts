import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { signInLinkMail, signInWithLink } from '#domain/access/sign-in/sign-in.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { accountHeaders, giveCookies } from '../../../../../session.server.ts'
import { incomplete, keepPrivate, ownPath, refused } from '../../../forms.server.ts'
import { wayOn } from '../../../landing.server.ts'

/** Only shows: programs that check mails open every link. Signing in is the button's. */
export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const { params, locals, url } = event
	return {
		mail: await signInLinkMail(await instance(), params.token),
		again: inLocale(paths.signIn({ to: url.searchParams.get('to') }), locals.locale),
	}
}

export const actions: Actions = {
	default: async (event) => {
		try {
			const { outcome, cookies } = await signInWithLink(await instance(), event.params.token, accountHeaders(event))
			giveCookies(event, cookies)
			if (outcome === 'refused') return incomplete('link', {}, [{ message: m.accounts_link_gone() }])
			if (outcome !== 'code-needed') redirect(303, wayOn(event))
		} catch (error) {
			return refused(error, 'link', {})
		}
		const to = ownPath(event.url.searchParams.get('to'), event.locals.locale)
		redirect(303, inLocale(paths.signInCode(), event.locals.locale) + (to ? `?${new URLSearchParams({ to })}` : ''))
	},
}
