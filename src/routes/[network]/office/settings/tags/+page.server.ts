import type { Actions, PageServerLoad } from './$types'
import { removeTag } from '#domain/parties/tags/remove-tag.ts'
import { renameTag } from '#domain/parties/tags/rename-tag.ts'
import { tagsInUse } from '#domain/parties/tags/tags.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNumber } from '#ui/format.ts'
import { refused, typed } from '../../../../(account)/forms.server.ts'
import { acting, backWith, doneOf, undoAction } from '../../done.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	const [tags, done] = await Promise.all([tagsInUse(ctx, office.id), doneOf(event, office.id)])
	const table = (tag: number, kind: 'organisation' | 'person') =>
		inLocale(paths.parties(office.slug, { tag, ...(kind === 'person' && { kind }) }), locale)
	return {
		tags: tags.map(({ id, name, organisations, persons }) => ({
			id,
			name,
			uses: [
				{ count: organisations, label: m.tags_organisations, kind: 'organisation' as const },
				{ count: persons, label: m.tags_persons, kind: 'person' as const },
			]
				.filter(({ count }) => count > 0)
				.map(({ count, label, kind }) => ({
					href: table(id, kind),
					text: label({ count, text: formatNumber(count, locale) }),
				})),
		})),
		settingsHref: inLocale(paths.settings(office.slug), locale),
		manages: office.manages,
		done,
	}
}

export const actions: Actions = {
	undo: undoAction,
	async rename(event) {
		const { ctx, network, form } = await acting(event)
		const values = { tag: typed(form, 'tag'), name: typed(form, 'name') }
		let journalId: number
		try {
			;({ journalId } = await renameTag(ctx, network.id, { tagId: values.tag, name: values.name }))
		} catch (error) {
			return refused(error, 'rename', values)
		}
		return backWith(event, '', journalId)
	},
	async remove(event) {
		const { ctx, network, form } = await acting(event)
		let journalId: number
		try {
			;({ journalId } = await removeTag(ctx, network.id, { tagId: typed(form, 'tag') }))
		} catch (error) {
			return refused(error, 'remove', {})
		}
		return backWith(event, '', journalId)
	},
}
