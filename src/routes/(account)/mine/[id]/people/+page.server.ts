import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { endColleagueFunction } from '#domain/parties/own/end-colleague-function.ts'
import { ownColleagues } from '#domain/parties/own/people.queries.ts'
import { startColleagueFunction } from '#domain/parties/own/start-colleague-function.ts'
import { functionKinds, type FunctionKind } from '#domain/parties/party.schema.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { functionWords } from '../../../../(public)/words.ts'
import { isFresh, refuseStale } from '../../../fresh.server.ts'
import { refused, typed } from '../../../forms.server.ts'
import { keptProfile, waysOf } from '../../keeping.server.ts'

type Event = RequestEvent<{ id: string }>

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	const people = await ownColleagues(event.locals.ctx, profile.network.id, profile.id)
	return {
		organisation: profile.name,
		network: profile.network.name,
		people: people.map(({ id, name, functions }) => ({
			id,
			name,
			functions: functions.map((one) => ({
				id: one.id,
				words: one.title ?? functionWords[one.kind](),
				from: one.from,
			})),
		})),
		kinds: functionKinds.map((value) => ({ value, label: functionWords[value]() })),
		fresh: await isFresh(event),
		here: inLocale(paths.minePeople(profile.id), event.locals.locale),
		ways: waysOf(profile, event),
		done: event.url.searchParams.get('done'),
	}
}

function back({ params, locals }: Event, done: string): never {
	redirect(303, inLocale(paths.minePeople(Number(params.id), { done }), locals.locale))
}

export const actions: Actions = {
	async end(event) {
		const { id, network } = await keptProfile(event)
		const form = await event.request.formData()
		try {
			await refuseStale(event)
			await endColleagueFunction(event.locals.ctx, network.id, {
				organisationId: id,
				functionId: typed(form, 'function'),
			})
		} catch (error) {
			return refused(error, 'end', {})
		}
		back(event, 'ended')
	},

	async start(event) {
		const { id, network } = await keptProfile(event)
		const form = await event.request.formData()
		const values = { person: typed(form, 'person'), kind: typed(form, 'kind'), title: typed(form, 'title') }
		try {
			await refuseStale(event)
			await startColleagueFunction(event.locals.ctx, network.id, {
				organisationId: id,
				personId: values.person,
				kind: values.kind as FunctionKind,
				title: values.title,
			})
		} catch (error) {
			return refused(error, 'start', values, { 'parties.function-held': 'kind', 'common.invalid-input': 'kind' })
		}
		back(event, 'started')
	},
}
