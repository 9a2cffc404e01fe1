import { redirect } from '@sveltejs/kit'
import type { Actions } from './$types'

/** Keeps the chosen colour scheme for a year and returns to where one was. */
export const actions: Actions = {
	default: async ({ request, cookies }) => {
		const form = await request.formData()
		const theme = form.get('theme')
		const back = String(form.get('back') ?? '/')
		if (theme === 'light' || theme === 'dark')
			cookies.set('theme', theme, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 31_536_000 })
		else cookies.delete('theme', { path: '/' })
		// Only a path of our own: "//host" and "/\host" would leave the site.
		redirect(303, /^\/(?![/\\])[^\s]*$/.test(back) ? back : '/')
	},
}
