import type { Actions, PageServerLoad, RequestEvent } from './$types'
import { instance } from '#boot.ts'
import { countAttempt, forgiveAttempt } from '#domain/access/sign-in/rate-limit.ts'
import { answerReminder } from '#domain/competences/freshness/answer-reminder.ts'
import { reminderBehind } from '#domain/competences/freshness/reminder.queries.ts'
import { stopReminders } from '#domain/competences/freshness/stop-reminders.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { keepPrivate, refused, typed } from '../../../../../(account)/forms.server.ts'
import { claimView, profileView } from './still-view.ts'

/** Only shows: programs that check mails open every link. Answering is the buttons'. */
export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const { db, today } = event.locals.ctx
	const network = await networkBySlug(db, event.params.network)
	const reminder = await reminderBehind(db, network.id, event.params.token)
	return {
		network: network.name,
		reminder: reminder && {
			organisation: reminder.organisation,
			optedOut: reminder.optedOut,
			profile: reminder.unconfirmed ? await profileView(event.locals.ctx, reminder.partyId) : null,
			open: reminder.claims.filter(({ fresh }) => !fresh).map((claim) => claimView(claim, today)),
			fresh: reminder.claims.filter(({ fresh }) => fresh).map((claim) => claimView(claim, today)),
		},
	}
}

/** Wrong links are counted; right ones are not, so that a long list can be answered one by one. */
async function answered(event: RequestEvent, said: string, answer: (networkId: number) => Promise<unknown>) {
	const network = await networkBySlug(event.locals.ctx.db, event.params.network)
	const [host, client] = [await instance(), event.getClientAddress()]
	try {
		await countAttempt(host, 'link-client', client)
		await answer(network.id)
		await forgiveAttempt(host, 'link-client', client)
	} catch (error) {
		return refused(error, 'answer', {})
	}
	return { form: 'answer', values: {}, errors: [], said }
}

export const actions: Actions = {
	answer: async (event) => {
		const form = await event.request.formData()
		const { token } = event.params
		const says = typed(form, 'says')
		const claimId = typed(form, 'claim')
		const answer =
			says === 'gone'
				? { token, says: 'gone' as const, claimId }
				: says === 'profile'
					? { token, says: 'profile' as const, version: typed(form, 'version') }
					: says === 'level'
						? { token, says: 'level' as const, claimId, level: typed(form, 'level') }
						: { token, says: 'still' as const, claimId: claimId || null }
		return answered(event, answer.says, (networkId) => answerReminder(event.locals.ctx, networkId, answer))
	},

	stop: async (event) => {
		const stop = typed(await event.request.formData(), 'stop') === 'yes'
		return answered(event, stop ? 'stop' : 'start', (networkId) =>
			stopReminders(event.locals.ctx, networkId, { token: event.params.token, stop }),
		)
	},
}
