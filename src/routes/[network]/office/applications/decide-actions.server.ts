/** Deciding applications, one or several: each is its own change, so that one that cannot be decided holds up no other. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { approveApplication } from '#domain/joining/approve-application.ts'
import { declineApplication } from '#domain/joining/decline-application.ts'
import { m } from '#generated/paraglide/messages.js'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { incomplete, typed } from '../../../(account)/forms.server.ts'
import { acting } from '../done.server.ts'

type Event = RequestEvent<{ network: string; id?: string }>

const most = 50

async function decide(
	event: Event,
	done: 'approved' | 'declined',
	one: (id: number) => Promise<unknown>,
	ids: number[],
) {
	let count = 0
	const refused = new Set<string>()
	for (const id of ids) {
		try {
			await one(id)
			count++
		} catch (error) {
			if (!(error instanceof Refusal)) throw error
			refused.add(error.code)
		}
	}
	if (count > 0) sendSoon(await instance())
	const said = { done: count > 0 ? done : 'none', count, refused: [...refused] }
	const { network, id } = event.params
	const there = id
		? paths.application(network, Number(id), said)
		: paths.applications(network, { state: 'forwarded', ...said })
	redirect(303, inLocale(there, event.locals.locale))
}

/** The chosen ones of the list, or the one of the page. */
function idsOf({ params }: Event, form: FormData): number[] {
	const given = params.id ? [params.id] : form.getAll('id').map(String)
	return [...new Set(given.map(Number).filter((id) => Number.isSafeInteger(id) && id > 0))].slice(0, most)
}

export const decideActions = {
	async approve(event: Event) {
		const { ctx, network, form } = await acting(event)
		const ids = idsOf(event, form)
		if (ids.length === 0) return incomplete('decide', {}, [{ message: m.applications_choose_first() }])
		return decide(event, 'approved', (applicationId) => approveApplication(ctx, network.id, { applicationId }), ids)
	},

	async decline(event: Event) {
		const { ctx, network, form } = await acting(event)
		const ids = idsOf(event, form)
		const reason = typed(form, 'reason', 2000).trim()
		const chosen = { reason, chosen: ids.join(' ') }
		if (ids.length === 0) return incomplete('decide', chosen, [{ message: m.applications_choose_first() }])
		if (!reason) return incomplete('decide', chosen, [{ field: 'reason', message: m.applications_reason_missing() }])
		return decide(
			event,
			'declined',
			(applicationId) => declineApplication(ctx, network.id, { applicationId, reason }),
			ids,
		)
	},
}
