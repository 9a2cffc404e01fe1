import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { countAttempt } from '#domain/access/sign-in/rate-limit.ts'
import { answerColleague } from '#domain/joining/colleagues/answer-colleague.ts'
import { requestBehind } from '#domain/joining/colleagues/colleagues.queries.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { keepPrivate, refused, typed } from '../../../../../(account)/forms.server.ts'

/** Only shows: programs that check mails open every link. Answering is the button's. */
export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const { db } = event.locals.ctx
	const network = await networkBySlug(db, event.params.network)
	const request = await requestBehind(db, network.id, event.params.token)
	return {
		network: network.name,
		request: request && { person: request.name, mail: request.mail, organisation: request.organisation.name },
	}
}

export const actions: Actions = {
	default: async (event) => {
		const { ctx } = event.locals
		const network = await networkBySlug(ctx.db, event.params.network)
		const host = await instance()
		const belongs = typed(await event.request.formData(), 'belongs') === 'yes'
		try {
			await countAttempt(host, 'link-client', event.getClientAddress())
			await answerColleague(ctx, network.id, { by: { token: event.params.token }, belongs })
		} catch (error) {
			return refused(error, 'answer', {})
		}
		sendSoon(host)
		return { form: 'answer', values: {}, errors: [], answered: belongs ? ('confirmed' as const) : ('refused' as const) }
	},
}
