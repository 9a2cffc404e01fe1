import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { pictureOf } from '#domain/documents/pictures/pictures.queries.ts'
import { giveOwnConsent } from '#domain/parties/own/give-own-consent.ts'
import { ownPerson, type OwnConsent } from '#domain/parties/own/people.queries.ts'
import { withdrawOwnConsent } from '#domain/parties/own/withdraw-own-consent.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { formatInstant } from '#ui/format.ts'
import { imageOf } from '../../../../[network]/office/documents/image.ts'
import { pictureChanges } from '../../../../[network]/office/documents/picture-changes.server.ts'
import { isFresh, refuseStale } from '../../../fresh.server.ts'
import { refused, typed } from '../../../forms.server.ts'
import { askToSignIn } from '../../../landing.server.ts'
import { scopeWords } from '../../scope-words.ts'

type Event = RequestEvent<{ id: string }>

const own = (event: Event) => {
	if (!event.locals.ctx.viewer.account) askToSignIn(event)
	return ownPerson(event.locals.ctx, Number(event.params.id))
}

export const load: PageServerLoad = async (event) => {
	const person = await own(event)
	const { ctx, locale } = event.locals
	event.locals.net = person.network.slug
	const portrait = await pictureOf(ctx, person.id, 'portrait')
	const line = ({ scope, givenAt, withdrawnAt, source, text_version: version, ...consent }: OwnConsent) => ({
		...consent,
		holds: withdrawnAt === null,
		scope: scopeWords[scope](),
		given: formatInstant(givenAt, locale),
		withdrawn: withdrawnAt && formatInstant(withdrawnAt, locale),
		proof: m.mine_consent_proof({ source, version }),
	})
	return {
		id: person.id,
		name: person.name,
		network: person.network.name,
		consents: person.consents.map(line),
		portrait: portrait && imageOf(portrait, m.documents_portrait_of({ name: person.name })),
		scopes: (['members', 'alliance', 'public'] as const).map((value) => ({ value, label: scopeWords[value]() })),
		fresh: await isFresh(event),
		here: inLocale(paths.minePerson(person.id), locale),
		mine: inLocale(paths.mine(), locale),
		done: event.url.searchParams.get('done'),
	}
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

export const actions: Actions = {
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
