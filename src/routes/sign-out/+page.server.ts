import { redirect } from '@sveltejs/kit'
import type { Actions } from './$types'
import { instance } from '#boot.ts'
import { signOut } from '#domain/access/sign-in/sign-in.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { ownPath } from '../(account)/forms.server.ts'
import { accountHeaders, giveCookies } from '../../session.server.ts'

export const actions: Actions = {
	default: async (event) => {
		giveCookies(event, await signOut(await instance(), accountHeaders(event)))
		// Whoever is to sign in once more comes back to where they were.
		const to = ownPath(String((await event.request.formData()).get('to') ?? ''), event.locals.locale)
		redirect(303, inLocale(paths.signIn(to ? { to } : { done: 'out' }), event.locals.locale))
	},
}
