import type { Actions, PageServerLoad } from './$types'
import { keptLists } from '#domain/lists/lists.queries.ts'
import { removeList } from '#domain/lists/remove-list.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatInstant } from '#ui/format.ts'
import { refused, typed } from '../../../(account)/forms.server.ts'
import { acting, backWith, doneOf, undoAction } from '../done.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	const [lists, done] = await Promise.all([keptLists(ctx, office.id), doneOf(event, office.id)])
	return {
		lists: lists.map(({ id, name, note, slugs, count, author, changedAt }) => ({
			id,
			name,
			note,
			count,
			by: [author, formatInstant(changedAt, locale)].filter(Boolean).join(', '),
			href: inLocale(paths.list(slugs, { name, note }), locale),
		})),
		atlasHref: inLocale(paths.atlas(), locale),
		manages: office.manages,
		done,
	}
}

export const actions: Actions = {
	undo: undoAction,
	async remove(event) {
		const { ctx, network, form } = await acting(event)
		try {
			const { journalId } = await removeList(ctx, network.id, { listId: typed(form, 'list') })
			return backWith(event, '', journalId)
		} catch (error) {
			return refused(error, 'lists', {})
		}
	},
}
