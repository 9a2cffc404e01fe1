import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { countAttempt } from '#domain/access/sign-in/rate-limit.ts'
import { alertToConfirm, confirmAlert } from '#domain/alerts/confirm-alert.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { keepPrivate, refused } from '../../../../(account)/forms.server.ts'

/** Only shows: programs that check mails open every link. Confirming is the button's. */
export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const { ctx, locale } = event.locals
	return {
		works: (await alertToConfirm(ctx.db, event.params.token)) !== null,
		atlas: inLocale(paths.atlas(), locale),
	}
}

export const actions: Actions = {
	default: async (event) => {
		const { ctx } = event.locals
		const { token } = event.params
		try {
			await countAttempt(await instance(), 'link-client', event.getClientAddress())
			const found = await alertToConfirm(ctx.db, token)
			if (!found) throw new Refusal('not-found', 'access.link-used')
			await confirmAlert(ctx, found.networkId, { token })
			return { done: true, errors: [] }
		} catch (error) {
			return refused(error, 'confirm', {})
		}
	},
}
