import type { Actions, PageServerLoad } from './$types'
import { journalEntry } from '#domain/journal/entry.queries.ts'
import { undoChange } from '#domain/parties/undo/undo-change.ts'
import { redirect } from '@sveltejs/kit'
import { inLocale, paths } from '#platform/paths.ts'
import { refused } from '../../../../(account)/forms.server.ts'
import { acting, doneOf } from '../../done.server.ts'
import { entryView } from './entry-view.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx } = event.locals
	const entry = await journalEntry(ctx, office.id, Number(event.params.entry))
	return { ...(await entryView(ctx, office, entry)), done: await doneOf(event, office.id) }
}

export const actions: Actions = {
	async undo(event) {
		const { ctx, network, form } = await acting(event)
		try {
			const { journalId } = await undoChange(ctx, network.id, { journalId: String(form.get('journal')) })
			redirect(303, inLocale(paths.journalEntry(network.slug, journalId), event.locals.locale))
		} catch (error) {
			return refused(error, 'undo', {})
		}
	},
}
