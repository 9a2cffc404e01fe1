/** The tasks of an office in one of their lists, and the form that is open. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { colleaguesOf } from '#domain/relations/staff.queries.ts'
import { countTasks, listTasks, taskById, taskFilters, type TaskFilter } from '#domain/relations/tasks/tasks.queries.ts'
import type { Context } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNumber } from '#ui/format.ts'
import type { FormView } from '../parties/[id]/forms/form-view.ts'
import { taskView } from '../relation-words.ts'
import { editTaskForm, newTaskForm } from '../task-form.ts'

const words: Record<TaskFilter, { label: () => string; none: () => string }> = {
	mine: { label: m.relations_tasks_mine, none: m.relations_tasks_none_mine },
	overdue: { label: m.relations_tasks_overdue, none: m.relations_tasks_none_overdue },
	open: { label: m.relations_tasks_open, none: m.relations_tasks_none_open },
	done: { label: m.relations_tasks_done, none: m.relations_tasks_none_done },
}

type Office = { id: number; slug: string; manages: boolean }

export async function tasksPage(ctx: Context, { id, slug, manages }: Office, search: URLSearchParams) {
	const filter = taskFilters.find((one) => one === search.get('show')) ?? 'mine'
	const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1)
	const [{ tasks, more }, counts] = await Promise.all([listTasks(ctx, id, filter, page), countTasks(ctx, id)])
	const language = getLocale()
	const href = (values: object) => inLocale(paths.tasks(slug, { ...values }), language)
	const here = { show: filter, page: page > 1 ? page : null }
	const viewer = ctx.viewer.account?.id ?? ''
	return {
		tabs: taskFilters.map((one) => ({
			href: href({ show: one }),
			label: words[one].label(),
			count: one === 'done' ? undefined : formatNumber(counts[one], language),
			current: one === filter,
		})),
		none: words[filter].none(),
		tasks: tasks.map((task) => {
			const editHref = `${href({ ...here, edit: task.id })}#aufgaben`
			return taskView(task, { slug, today: ctx.today, manages, viewer, editHref })
		}),
		newHref: `${href({ ...here, edit: 'new' })}#aufgaben`,
		previousHref: page > 1 ? href({ show: filter, page: page - 1 }) : undefined,
		nextHref: more ? href({ show: filter, page: page + 1 }) : undefined,
		form: manages
			? await formOf(ctx, id, search.get('edit'), { viewer, cancelHref: href(here), show: filter })
			: undefined,
	}
}

async function formOf(
	ctx: Context,
	networkId: number,
	edit: string | null,
	{ viewer, cancelHref, show }: { viewer: string; cancelHref: string; show: string },
): Promise<FormView | undefined> {
	if (!edit) return undefined
	const colleagues = await colleaguesOf(ctx, networkId)
	const action = (name: string) => `?/${name}&show=${show}&edit=${encodeURIComponent(edit)}`
	if (edit === 'new')
		return newTaskForm({ action: action('addTask'), cancelHref, colleagues, viewer }, { formKey: crypto.randomUUID() })
	return editTaskForm(await taskById(ctx, networkId, Number(edit)), {
		action: action('editTask'),
		cancelHref,
		colleagues,
	})
}
