import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { mergeParties } from '#domain/duplicates/merge/merge-parties.ts'
import { comparedPair, keptByDefault } from '#domain/duplicates/pair.queries.ts'
import { fieldsFor } from '#domain/fields/fields.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refused, typed } from '../../../../(account)/forms.server.ts'
import { acting } from '../../done.server.ts'
import { pairActions } from '../pair-actions.server.ts'
import { pairPageView } from './pair-page-view.ts'

export const load: PageServerLoad = async ({ parent, locals, params, url }) => {
	const { office } = await parent()
	const pair = await comparedPair(locals.ctx, office.id, Number(params.id))
	const own = await fieldsFor(locals.ctx, office.id, pair.kind)
	const wished = Number(url.searchParams.get('keep'))
	const kept = pair.parties.find(({ id }) => id === wished) ?? keptByDefault(pair.parties)
	return {
		...pairPageView(pair, { slug: office.slug, keptId: kept.id, own, taken: null }),
		manages: office.manages,
		listHref: inLocale(paths.duplicates(office.slug), locals.locale),
	}
}

export const actions: Actions = {
	...pairActions,
	async merge(event) {
		const { ctx, network, form } = await acting(event)
		const chosen = [...form]
			.filter(([name, value]) => name.startsWith('take.') && value === 'gone')
			.map(([name]) => name.slice(5))
		try {
			const { id, journalId } = await mergeParties(ctx, network.id, {
				keptId: typed(form, 'kept'),
				goneId: typed(form, 'gone'),
				keptVersion: typed(form, 'keptVersion'),
				goneVersion: typed(form, 'goneVersion'),
				taken: chosen,
			})
			redirect(303, inLocale(paths.party(network.slug, id, { done: journalId }), event.locals.locale))
		} catch (error) {
			return refused(error, 'merge', { taken: chosen.join(' ') })
		}
	},
}
