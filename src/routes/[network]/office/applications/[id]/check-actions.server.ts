/** What the office does with an application: put it before the board, take it back, open it again, delete what is none. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { discardApplication } from '#domain/joining/discard-application.ts'
import { forwardApplication } from '#domain/joining/forward-application.ts'
import { reopenApplication } from '#domain/joining/reopen-application.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refused, typed } from '../../../../(account)/forms.server.ts'
import { acting } from '../../done.server.ts'

type Event = RequestEvent<{ network: string; id: string }>

/** A record's number, or null for a new one. */
const recordIn = (form: FormData, name: string): number | null => Number(typed(form, name, 20)) || null

function back({ params, locals }: Event, done: string): never {
	redirect(303, inLocale(paths.application(params.network, Number(params.id), { done }), locals.locale))
}

export const checkActions = {
	async forward(event: Event) {
		const { ctx, network, form } = await acting(event)
		const people = form.getAll('person').map((id) => ({
			id: Number(id),
			partyId: recordIn(form, `person-${String(id)}`),
			invited: form.has(`invite-${String(id)}`),
		}))
		const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
		try {
			await forwardApplication(ctx, network.id, {
				applicationId: event.params.id,
				partyId: recordIn(form, 'record'),
				people,
				typeId: typed(form, 'type'),
				startsOn: typed(form, 'starts_on'),
				listed: (typed(form, 'listed') || null) as 'public' | null,
			})
		} catch (error) {
			return refused(error, 'forward', values, {
				'membership.type-not-found': 'type',
				'common.invalid-input': 'starts_on',
			})
		}
		back(event, 'forwarded')
	},

	async reopen(event: Event) {
		const { ctx, network } = await acting(event)
		try {
			await reopenApplication(ctx, network.id, { applicationId: event.params.id })
		} catch (error) {
			return refused(error, 'reopen', {})
		}
		back(event, 'reopened')
	},

	async discard(event: Event) {
		const { ctx, network } = await acting(event)
		try {
			await discardApplication(ctx, network.id, { applicationId: event.params.id })
		} catch (error) {
			return refused(error, 'discard', {})
		}
		redirect(303, inLocale(paths.applications(network.slug, { done: 'discarded' }), event.locals.locale))
	},
}
