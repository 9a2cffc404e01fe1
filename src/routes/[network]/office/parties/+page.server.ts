import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { countRows, fittingParties, tableRows } from '#domain/parties/party-table.queries.ts'
import { mostAtOnce, tagMany } from '#domain/parties/tags/tag-many.ts'
import { tableChoices } from '#domain/parties/table/table-choices.queries.ts'
import { tableValues } from '#domain/parties/table/table-question.ts'
import { askedTable } from '#domain/segments/asked-table.ts'
import { removeView } from '#domain/parties/views/remove-view.ts'
import { savedViews } from '#domain/parties/views/saved-views.queries.ts'
import { saveView } from '#domain/parties/views/save-view.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refused, typed } from '../../../(account)/forms.server.ts'
import { acting, backWith, doneOf, undoAction } from '../done.server.ts'
import { withReferred } from './referred.server.ts'
import { tableView } from './table-view.ts'
import { viewAddress } from './views.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { locals, url } = event
	const asked = await askedTable(locals.ctx, office.id, url.searchParams)
	const { question, changed, referred } = await withReferred(locals.ctx, office.id, asked)
	// So that whatever is done from the address means whom the name meant here.
	if (changed) redirect(303, inLocale(paths.parties(office.slug, tableValues(question)), locals.locale))
	const [total, rows, choices, views, done] = await Promise.all([
		countRows(locals.ctx, office.id, question),
		tableRows(locals.ctx, office.id, question),
		tableChoices(locals.ctx, office.id),
		savedViews(locals.ctx, office.id),
		doneOf(event, office.id),
	])
	return {
		...tableView({ slug: office.slug, today: locals.ctx.today, question, total, rows, choices, views, referred }),
		manages: office.manages,
		isSaving: url.searchParams.has('save'),
		done,
	}
}

export const actions: Actions = {
	undo: undoAction,

	/** Sets a tag on the chosen rows, or on everything that fits the question; `take` takes it off. */
	async tag(event) {
		const { ctx, network, form } = await acting(event)
		const question = await askedTable(ctx, network.id, event.url.searchParams)
		const values = { tag: typed(form, 'tag', 80) }
		try {
			const ids = form.has('all')
				? await fittingParties(ctx, network.id, question, mostAtOnce)
				: form.getAll('id').map((id) => String(id))
			const { journalId } = await tagMany(ctx, network.id, { ids, tag: values.tag, take: form.has('take') })
			return backWith(event, event.url.search, journalId)
		} catch (error) {
			return refused(error, 'tag', values, { 'common.invalid-input': 'tag' })
		}
	},

	async saveView(event) {
		const { ctx, network, form } = await acting(event)
		const values = { name: typed(form, 'name', 80) }
		const query = event.url.search
		try {
			await saveView(ctx, network.id, { name: values.name, query, shared: form.has('shared') })
		} catch (error) {
			return refused(error, 'save', values, { 'parties.view-name-taken': 'name', 'common.invalid-input': 'name' })
		}
		return viewAddress(event, network.slug, query)
	},

	async removeView(event) {
		const { ctx, network, form } = await acting(event)
		try {
			await removeView(ctx, network.id, { id: typed(form, 'view') })
		} catch (error) {
			return refused(error, 'views', {})
		}
		return viewAddress(event, network.slug, event.url.search)
	},
}
