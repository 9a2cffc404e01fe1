import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { countAttempt } from '#domain/access/sign-in/rate-limit.ts'
import { applicationToConfirm, confirmApplication } from '#domain/joining/confirm-application.ts'
import { statusToken } from '#domain/joining/form-token.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { keepPrivate, refused } from '../../../../../(account)/forms.server.ts'

/** Only shows: programs that check mails open every link. Confirming is the button's. */
export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const { ctx, locale } = event.locals
	const network = await networkBySlug(ctx.db, event.params.network)
	const known = await applicationToConfirm(ctx.db, network.id, event.params.token)
	return { network: network.name, works: known !== null, again: inLocale(paths.join(network.slug), locale) }
}

export const actions: Actions = {
	default: async (event) => {
		const { ctx, locale } = event.locals
		const network = await networkBySlug(ctx.db, event.params.network)
		const host = await instance()
		let submission: string
		try {
			await countAttempt(host, 'link-client', event.getClientAddress())
			submission = (await confirmApplication(ctx, network.id, { token: event.params.token })).submission
		} catch (error) {
			return refused(error, 'confirm', {})
		}
		redirect(303, inLocale(paths.joinStatus(network.slug, await statusToken(host, network.id, submission)), locale))
	},
}
