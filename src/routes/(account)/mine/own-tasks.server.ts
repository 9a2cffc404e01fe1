/** What offices have given to the viewer, on the page of their networks. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { ownTasks } from '#domain/relations/tasks/own-tasks.queries.ts'
import { tickOwnTask } from '#domain/relations/tasks/tick-own-task.ts'
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { dayIn, type Context } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay } from '#ui/format.ts'
import { refused, typed } from '../forms.server.ts'
import { askToSignIn } from '../landing.server.ts'

export async function ownTaskViews(ctx: Context) {
	const language = getLocale()
	return (await ownTasks(ctx)).map(({ id, title, dueOn, network, party, doneAt, reopens }) => {
		const overdue = !doneAt && dueOn !== null && dueOn < ctx.today
		const day = (iso: string) => formatDay(iso, language)
		return {
			id,
			title,
			network,
			party: party && {
				name: party.name,
				href: party.represented ? inLocale(paths.mineOrganisation(party.id), language) : undefined,
			},
			done: doneAt !== null,
			overdue,
			line: doneAt
				? m.relations_task_done_line({ day: day(dayIn(undefined, doneAt)) })
				: dueOn === null
					? ''
					: overdue
						? m.relations_task_overdue_line({ day: day(dueOn) })
						: m.relations_task_due_line({ day: day(dueOn) }),
			reopens: doneAt !== null && reopens,
		}
	})
}
export type OwnTaskView = Awaited<ReturnType<typeof ownTaskViews>>[number]

/** Ticks one off, or opens it again. */
export async function tick(event: RequestEvent) {
	const { ctx, locale } = event.locals
	if (!ctx.viewer.account) askToSignIn(event)
	const form = await event.request.formData()
	try {
		const network = await networkBySlug(ctx.db, typed(form, 'network'))
		await tickOwnTask(ctx, network.id, { taskId: typed(form, 'task'), done: form.has('done') })
	} catch (error) {
		return refused(error, 'tick', {})
	}
	redirect(303, `${inLocale(paths.mine(), locale)}#aufgaben`)
}
