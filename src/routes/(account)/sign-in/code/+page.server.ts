import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { signInWithCode, type SignIn } from '#domain/access/sign-in/sign-in.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { accountHeaders, giveCookies } from '../../../../session.server.ts'
import { incomplete, keepPrivate, refused, typed } from '../../forms.server.ts'
import { wayOn } from '../../landing.server.ts'

export const load: PageServerLoad = async (event) => {
	if (event.locals.ctx.viewer.account) redirect(303, wayOn(event))
	keepPrivate(event)
	return { again: inLocale(paths.signIn(), event.locals.locale) }
}

const words: Record<Exclude<SignIn['outcome'], 'signed-in' | 'code-needed'>, () => string> = {
	refused: m.accounts_code_wrong,
	expired: m.accounts_code_expired,
	locked: m.accounts_code_locked,
}

export const actions: Actions = {
	default: async (event) => {
		const code = typed(await event.request.formData(), 'code', 40)
		if (!code.trim()) return incomplete('code', {}, [{ field: 'code', message: m.accounts_code_missing() }])
		try {
			const { outcome, cookies } = await signInWithCode(await instance(), code, accountHeaders(event))
			giveCookies(event, cookies)
			if (outcome !== 'signed-in' && outcome !== 'code-needed')
				return incomplete('code', {}, [{ field: 'code', message: words[outcome]() }])
		} catch (error) {
			return refused(error, 'code', {}, { 'access.too-many-attempts': 'code' })
		}
		redirect(303, wayOn(event))
	},
}
