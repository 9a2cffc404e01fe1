import type { Actions, PageServerLoad, RequestEvent } from './$types'
import { instance } from '#boot.ts'
import { countAttempt } from '#domain/access/sign-in/rate-limit.ts'
import { answerRequest } from '#domain/competences/confirmations/answer-request.ts'
import { requestBehind } from '#domain/competences/confirmations/confirmations.queries.ts'
import { revokeConfirmation } from '#domain/competences/confirmations/revoke-confirmation.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { incomplete, keepPrivate, refused, typed } from '../../../../../(account)/forms.server.ts'
import { requestView } from './request-view.ts'

/** Only shows: programs that check mails open every link. Answering is the button's. */
export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const { db } = event.locals.ctx
	const network = await networkBySlug(db, event.params.network)
	const request = await requestBehind(db, network.id, event.params.token)
	return { network: network.name, request: request && requestView(request, network.name) }
}

const change = async (
	event: RequestEvent,
	values: Record<string, string>,
	make: (networkId: number) => Promise<void>,
) => {
	const network = await networkBySlug(event.locals.ctx.db, event.params.network)
	try {
		await countAttempt(await instance(), 'link-client', event.getClientAddress())
		await make(network.id)
	} catch (error) {
		return refused(error, 'answer', values)
	}
	return null
}

const answered = (said: 'confirmed' | 'declined' | 'revoked') => ({ form: 'answer', values: {}, errors: [], said })

export const actions: Actions = {
	answer: async (event) => {
		const form = await event.request.formData()
		const { token } = event.params
		const confirms = typed(form, 'confirms') === 'yes'
		const values = { name: typed(form, 'name'), sentence: typed(form, 'sentence', 500), level: typed(form, 'level') }
		if (confirms && values.name.trim().length < 2)
			return incomplete('answer', values, [{ field: 'name', message: m.claims_confirm_name_missing() }])
		const { name, sentence, level } = values
		const refusal = await change(event, values, (networkId) =>
			answerRequest(
				event.locals.ctx,
				networkId,
				confirms ? { token, confirms: true, name, level, sentence } : { token, confirms: false, sentence },
			),
		)
		return refusal ?? answered(confirms ? 'confirmed' : 'declined')
	},

	revoke: async (event) => {
		const refusal = await change(event, {}, (networkId) =>
			revokeConfirmation(event.locals.ctx, networkId, { token: event.params.token }),
		)
		return refusal ?? answered('revoked')
	},
}
