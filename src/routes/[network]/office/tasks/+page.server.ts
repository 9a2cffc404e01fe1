import type { Actions, PageServerLoad } from './$types'
import { doneOf, undoAction } from '../done.server.ts'
import { taskActions } from './task-actions.server.ts'
import { tasksPage } from './tasks-page.server.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const [page, done] = await Promise.all([
		tasksPage(event.locals.ctx, office, event.url.searchParams),
		doneOf(event, office.id),
	])
	return { ...page, manages: office.manages, done }
}

export const actions: Actions = { ...taskActions, undo: undoAction }
