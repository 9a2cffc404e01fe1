import type { Actions, PageServerLoad } from './$types'
import { partyRecord } from '#domain/parties/record/party-record.queries.ts'
import { colleaguesOf } from '#domain/relations/staff.queries.ts'
import { readTimelineQuestion } from '#domain/relations/timeline/timeline-question.ts'
import { doneOf, undoAction } from '../../../done.server.ts'
import { relationActions } from '../relations/relation-actions.server.ts'
import { filtersView } from '../relations/timeline-filters.ts'
import { timelineView } from '../relations/timeline-view.ts'

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx } = event.locals
	const record = await partyRecord(ctx, office.id, Number(event.params.id))
	const question = readTimelineQuestion(event.url.searchParams)
	const place = { slug: office.slug, partyId: record.facts.id, manages: office.manages }
	const [timeline, colleagues, done] = await Promise.all([
		timelineView(ctx, office.id, place, question),
		colleaguesOf(ctx, office.id),
		doneOf(event, office.id),
	])
	return {
		...filtersView(question, { slug: office.slug, record, colleagues, asked: event.url.searchParams }),
		timeline,
		manages: office.manages,
		done,
	}
}

export const actions: Actions = {
	removeInteraction: relationActions.removeInteraction,
	completeTask: relationActions.completeTask,
	undo: undoAction,
}
