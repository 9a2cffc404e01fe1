import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { openRequests } from '#domain/joining/colleagues/colleagues.queries.ts'
import { sendsMails } from '#platform/mail.ts'
import { keptProfile, waysOf } from '../../keeping.server.ts'
import { colleagueActions } from './colleague-actions.server.ts'

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	const { ctx } = event.locals
	return {
		today: ctx.today,
		organisation: profile.name,
		network: profile.network.name,
		requests: await openRequests(ctx, profile.network.id, profile.id),
		mails: sendsMails(await instance()),
		ways: waysOf(profile, event),
		locale: event.locals.locale,
		done: event.url.searchParams.get('done'),
	}
}

export const actions: Actions = colleagueActions
