/** The viewer's own tasks on the start page of the office. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Task } from '#domain/relations/tasks/tasks.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import type { WorkItem } from '#ui/office/WorkList.svelte'

export type OwnTasks = { tasks: readonly Task[]; /** How many are due, shown or not. */ count: number }

/** So far ahead the start page looks, and so many tasks it names one by one. */
export const taskDays = 7
export const tasksShown = 3

/** The most urgent tasks, and one line for the others. */
export function taskItems({ tasks, count }: OwnTasks, slug: string, today: string): WorkItem[] {
	const language = getLocale()
	const href = inLocale(paths.tasks(slug, { show: 'mine' }), language)
	const items = tasks.map(({ title, dueOn, party }): WorkItem => {
		const day = formatDay(dueOn!, language)
		const overdue = dueOn! < today
		const note = overdue ? m.relations_today_task_note_overdue({ day }) : m.relations_today_task_note({ day })
		return {
			icon: 'check',
			title,
			href: party ? inLocale(paths.party(slug, party.id), language) : href,
			note: [note, party?.name].filter(Boolean).join(' · '),
			action: { href, label: m.relations_today_tasks() },
		}
	})
	const more = count - tasks.length
	if (more <= 0) return items
	const title = m.relations_today_more_tasks({ count: more, text: formatNumber(more, language) })
	return [...items, { icon: 'check', title, href, action: { href, label: m.relations_today_tasks() } }]
}
