import { fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { ownPosition, setMarketPosition, valueChain, type ValueChainStep } from '#domain/profiles/market-position.ts'
import type { Scope } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { areaName, stepWords } from '../../../../(public)/entry-words.ts'
import { refusalWords, typed } from '../../../forms.server.ts'
import { keptProfile, waysOf } from '../../keeping.server.ts'

/** What most choose from, from near to far; what is kept beyond it is offered, too. */
const usualAreas = [
	...['home', 'DE', 'AT', 'CH', 'LI', 'FR', 'IT', 'BE', 'NL', 'LU', 'CZ', 'PL'],
	...['EU', 'GB', 'US', 'CN', 'IN', 'JP', '001'],
]

export const load: PageServerLoad = async (event) => {
	const profile = await keptProfile(event)
	const position = await ownPosition(event.locals.ctx, { id: profile.id, networkId: profile.network.id })
	const known = position ? [...position.activeIn, ...position.partnersIn] : []
	return {
		profile: { name: profile.name, version: profile.version, network: profile.network },
		isHidden: position === undefined,
		values: {
			activeIn: position?.activeIn ?? [],
			partnersIn: position?.partnersIn ?? [],
			valueChain: (position?.valueChain ?? []) as string[],
			scope: position?.scope ?? 'public',
		},
		areas: [...new Set([...usualAreas, ...known])].map((value) => ({ value, label: areaName(value) })),
		steps: valueChain.map((value) => ({ value, label: stepWords[value]() })),
		ways: waysOf(profile, event),
	}
}

export const actions: Actions = {
	async default(event) {
		const { id, network } = await keptProfile(event)
		const form = await event.request.formData()
		const all = (name: string) => form.getAll(name).map(String)
		const values = {
			activeIn: all('activeIn'),
			partnersIn: all('partnersIn'),
			valueChain: all('valueChain'),
			scope: typed(form, 'scope'),
		}
		try {
			await setMarketPosition(event.locals.ctx, network.id, {
				partyId: id,
				version: typed(form, 'version') || undefined,
				...values,
				valueChain: values.valueChain as ValueChainStep[],
				scope: values.scope as Scope,
			})
		} catch (error) {
			if (!(error instanceof Refusal)) throw error
			const status = error.kind === 'conflict' ? 409 : error.kind === 'not-found' ? 404 : 422
			return fail(status, { values, errors: [{ message: refusalWords(error) }] })
		}
		redirect(303, `${inLocale(paths.mineOrganisation(id, { done: 'markets' }), event.locals.locale)}#maerkte`)
	},
}
