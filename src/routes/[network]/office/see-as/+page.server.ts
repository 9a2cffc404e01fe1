import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { beginSeeingAs } from '#domain/access/seeing-as/begin-seeing-as.ts'
import { findParties } from '#domain/parties/find/find-parties.queries.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { rememberLook } from '../../../../seeing-as.server.ts'
import { refused } from '../../../(account)/forms.server.ts'
import { acting } from '../done.server.ts'

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	if (!office.manages) throw new Refusal('not-found', 'common.not-found')
	const q = url.searchParams.get('q') ?? ''
	return {
		q,
		people: q ? await findParties(locals.ctx, office.id, q, { kinds: ['person'] }) : [],
		action: inLocale(paths.seeAs(office.slug), locals.locale),
	}
}

export const actions: Actions = {
	async begin(event) {
		const { ctx, network, form } = await acting(event)
		const person = form.get('person')
		try {
			rememberLook(event, await beginSeeingAs(ctx, network.id, { personId: person ? Number(person) : null }))
		} catch (error) {
			return refused(error, 'begin', {})
		}
		redirect(303, inLocale(person ? paths.mine() : paths.network(network.slug), event.locals.locale))
	},
}
