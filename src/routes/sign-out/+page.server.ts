import { redirect } from '@sveltejs/kit'
import type { Actions } from './$types'
import { instance } from '#boot.ts'
import { signOut } from '#domain/access/sign-in.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { accountHeaders, giveCookies } from '../../session.server.ts'

export const actions: Actions = {
	default: async (event) => {
		giveCookies(event, await signOut(await instance(), accountHeaders(event)))
		redirect(303, inLocale(paths.signIn({ done: 'out' }), event.locals.locale))
	},
}
