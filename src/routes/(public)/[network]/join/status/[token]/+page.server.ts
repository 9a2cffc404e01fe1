import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { resendConfirmation } from '#domain/joining/resend-confirmation.ts'
import { statusBehind } from '#domain/joining/status.queries.ts'
import { withdrawApplication } from '#domain/joining/withdraw-application.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { keepPrivate, refused } from '../../../../../(account)/forms.server.ts'

type Event = RequestEvent<{ network: string; token: string }>

export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const { ctx } = event.locals
	const network = await networkBySlug(ctx.db, event.params.network)
	const { name, mail, state, steps } = await statusBehind(ctx, network.id, event.params.token)
	return { network: network.name, name, mail, state, steps, done: event.url.searchParams.get('done') }
}

function back({ params, locals }: Event, values: { done?: string } = {}): never {
	redirect(303, inLocale(paths.joinStatus(params.network, params.token, values), locals.locale))
}

export const actions: Actions = {
	async resend(event) {
		const { ctx } = event.locals
		const network = await networkBySlug(ctx.db, event.params.network)
		const host = await instance()
		try {
			await resendConfirmation(host, ctx, network.id, event.params.token)
		} catch (error) {
			return refused(error, 'resend', {})
		}
		sendSoon(host)
		back(event, { done: 'sent' })
	},

	async withdraw(event) {
		const { ctx } = event.locals
		const network = await networkBySlug(ctx.db, event.params.network)
		try {
			await withdrawApplication(ctx, network.id, { token: event.params.token })
		} catch (error) {
			return refused(error, 'withdraw', {})
		}
		back(event)
	},
}
