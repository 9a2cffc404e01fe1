import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { changeSegment } from '#domain/segments/change-segment.ts'
import { saveSegment } from '#domain/segments/save-segment.ts'
import { segmentById } from '#domain/segments/segments.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refused, typed } from '../../../../(account)/forms.server.ts'
import { acting } from '../../done.server.ts'
import { knownFor } from '../known.server.ts'
import { builderView, whoFits, type To } from './builder-view.server.ts'
import { treeIn, treeText } from './builder.server.ts'
import { conditionForm } from './open-form.server.ts'

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	const { ctx, locale } = locals
	const search = url.searchParams
	const id = /^\d{1,15}$/.test(search.get('id') ?? '') ? Number(search.get('id')) : null
	const saved = id === null ? null : await segmentById(ctx, office.id, id)
	const tree = treeIn(search, saved?.tree ?? null)
	const known = await knownFor(ctx, office.id, [tree])
	const to: To = (next, more = {}) =>
		inLocale(paths.segmentBuilder(office.slug, { id, tree: treeText(next), ...more }), locale)
	const form = await conditionForm({ ctx, networkId: office.id, url, tree, known, to })
	if (form && 'done' in form) redirect(303, form.done)
	return {
		...(await whoFits(ctx, office.id, office.slug, tree)),
		...builderView({ slug: office.slug, ctx, saved, tree, known, to }, form ? null : search.get('add')),
		form,
		manages: office.manages,
	}
}

export const actions: Actions = {
	async save(event) {
		const { ctx, network, form } = await acting(event)
		const values = { name: typed(form, 'name', 200), tree: typed(form, 'tree', 16_000), id: typed(form, 'id') }
		try {
			const tree = treeIn(new URLSearchParams({ tree: values.tree }), null)
			const { journalId } =
				values.id === '' || form.has('new')
					? await saveSegment(ctx, network.id, { name: values.name, tree })
					: await changeSegment(ctx, network.id, { segmentId: values.id, name: values.name, tree })
			redirect(303, inLocale(paths.segments(network.slug, { done: journalId }), ctx.locale))
		} catch (error) {
			return refused(error, 'save', values, { 'segments.name-taken': 'name', 'common.invalid-input': 'name' })
		}
	},
}
