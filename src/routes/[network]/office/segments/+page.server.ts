import type { Actions, PageServerLoad } from './$types'
import { removeSegment } from '#domain/segments/remove-segment.ts'
import { countSegment, segmentsOf } from '#domain/segments/segments.queries.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNumber } from '#ui/format.ts'
import { refused, refusalWords, typed } from '../../../(account)/forms.server.ts'
import { acting, backWith, doneOf, undoAction } from '../done.server.ts'
import { knownFor } from './known.server.ts'
import { treeWords } from './segment-words.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	const [segments, done] = await Promise.all([segmentsOf(ctx, office.id), doneOf(event, office.id)])
	const known = await knownFor(
		ctx,
		office.id,
		segments.map(({ tree }) => tree),
	)
	const to = (path: string) => inLocale(path, locale)
	const rows = []
	for (const { id, name, tree } of segments)
		rows.push({
			id,
			name,
			sentence: treeWords(tree, known),
			count: await countSegment(ctx, office.id, tree).then(
				(count) => formatNumber(count, locale),
				(error: unknown) => {
					if (error instanceof Refusal && error.code === 'segments.too-slow') return refusalWords(error)
					throw error
				},
			),
			href: to(paths.parties(office.slug, { kind: tree.kind === 'person' ? 'person' : null, segment: id })),
			changeHref: to(paths.segmentBuilder(office.slug, { id })),
		})
	return {
		segments: rows,
		newHref: to(paths.segmentBuilder(office.slug)),
		manages: office.manages,
		done,
	}
}

export const actions: Actions = {
	undo: undoAction,
	async remove(event) {
		const { ctx, network, form } = await acting(event)
		try {
			const { journalId } = await removeSegment(ctx, network.id, { segmentId: typed(form, 'segment') })
			return backWith(event, '', journalId)
		} catch (error) {
			return refused(error, 'segments', {})
		}
	},
}
