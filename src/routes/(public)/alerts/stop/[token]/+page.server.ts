import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { countAttempt } from '#domain/access/sign-in/rate-limit.ts'
import { endByLink } from '#domain/alerts/end-alert.ts'
import { alertBehind } from '#domain/alerts/stop-token.ts'
import { keepPrivate, refused } from '../../../../(account)/forms.server.ts'

/** Only shows, as programs that check mails open every link. A link that leads nowhere says the same as one that has been used. */
export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const found = await alertBehind(await instance(), event.locals.ctx.db, event.params.token)
	return { works: found !== null, words: found && new URLSearchParams(found.alert.question).get('q') }
}

export const actions: Actions = {
	/** One POST ends it, whether a person or a mail program sends it (RFC 8058, 3.2). */
	default: async (event) => {
		const host = await instance()
		try {
			await countAttempt(host, 'link-client', event.getClientAddress())
			await endByLink(host, event.locals.ctx, event.params.token)
			return { done: true, errors: [] }
		} catch (error) {
			return refused(error, 'stop', {})
		}
	},
}
