import { redirect, type RequestEvent } from '@sveltejs/kit'
import { giveOwnConsent } from '#domain/parties/own/give-own-consent.ts'
import { ownPerson } from '#domain/parties/own/people.queries.ts'
import { withdrawOwnConsent } from '#domain/parties/own/withdraw-own-consent.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { pictureChanges } from '../../../../[network]/office/documents/picture-changes.server.ts'
import { refuseStale } from '../../../fresh.server.ts'
import { refused, typed } from '../../../forms.server.ts'
import { askToSignIn } from '../../../landing.server.ts'

type Event = RequestEvent<{ id: string }>

/** The own record of the address; to others it does not exist. */
export const own = (event: Event) => {
	if (!event.locals.ctx.viewer.account) askToSignIn(event)
	return ownPerson(event.locals.ctx, Number(event.params.id))
}

type Person = Awaited<ReturnType<typeof ownPerson>>

/** One change of the own record; says afterwards that it was done. */
const change =
	(done: string, run: (event: Event, person: Person, form: FormData) => Promise<unknown>) => async (event: Event) => {
		const person = await own(event)
		const form = await event.request.formData()
		try {
			await refuseStale(event)
			await run(event, person, form)
		} catch (error) {
			return refused(error, done, {}, { 'common.invalid-input': 'scope' })
		}
		redirect(303, inLocale(paths.minePerson(person.id, { done }), event.locals.locale))
	}

export const personActions = {
	give: change('given', ({ locals }, { id, network }, form) =>
		giveOwnConsent(locals.ctx, network.id, {
			partyId: id,
			purpose: typed(form, 'purpose') as 'publication',
			scope: typed(form, 'scope') as 'members',
		}),
	),
	withdraw: change('withdrawn', ({ locals }, { id, network }, form) =>
		withdrawOwnConsent(locals.ctx, network.id, { partyId: id, consentId: typed(form, 'consent') }),
	),
	setPicture: change('picture', ({ locals }, { id, network }, form) =>
		pictureChanges.setPicture({ ctx: locals.ctx, network, form }, id),
	),
	removePicture: change('no-picture', ({ locals }, { id, network }, form) =>
		pictureChanges.removePicture({ ctx: locals.ctx, network, form }, id),
	),
}
