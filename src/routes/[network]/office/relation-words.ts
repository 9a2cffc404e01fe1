/** Relationships, interactions and tasks in words. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { InteractionKind, RelationshipKind, RepeatRule } from '#domain/relations/relations.schema.ts'
import type { Task } from '#domain/relations/tasks/tasks.queries.ts'
import { dayIn } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay } from '#ui/format.ts'
import type { IconName } from '#ui/mark/icons.ts'

export const interactionWords: Record<InteractionKind, () => string> = {
	call: m.relations_kind_call,
	visit: m.relations_kind_visit,
	mail: m.relations_kind_mail,
	meeting: m.relations_kind_meeting,
	event: m.relations_kind_event,
	note: m.relations_kind_note,
}
export const interactionIcons: Record<InteractionKind, IconName> = {
	call: 'phone',
	visit: 'pin',
	mail: 'mail',
	meeting: 'users',
	event: 'cal',
	note: 'edit',
}

/** What a record says of itself: `from` as the one that is meant first, `to` as the other one. */
export const relationshipWords: Record<RelationshipKind, Record<'from' | 'to', () => string>> = {
	'subsidiary-of': { from: m.relations_subsidiary_of_from, to: m.relations_subsidiary_of_to },
	'partner-of': { from: m.relations_partner_of_from, to: m.relations_partner_of_from },
	'supplier-of': { from: m.relations_supplier_of_from, to: m.relations_supplier_of_to },
	'founded-by': { from: m.relations_founded_by_from, to: m.relations_founded_by_to },
	'part-of-cluster': { from: m.relations_part_of_cluster_from, to: m.relations_part_of_cluster_to },
	'successor-of': { from: m.relations_successor_of_from, to: m.relations_successor_of_to },
}

export const repeatWords: Record<RepeatRule, () => string> = {
	weekly: m.relations_repeat_weekly,
	monthly: m.relations_repeat_monthly,
	quarterly: m.relations_repeat_quarterly,
	yearly: m.relations_repeat_yearly,
}

export type TaskView = {
	id: number
	title: string
	/** When it is due or was done, for whom, how often. */
	notes: string[]
	overdue: boolean
	party?: { name: string; href: string }
	editHref?: string
	/** Done: the journal entry that an undo takes back. */
	reopen?: number
	done: boolean
	/** May this viewer tick it off? */
	ticks: boolean
}

/** A task as its lists show it. `editHref` opens its form, `viewer` is the account that looks. */
export function taskView(
	task: Task,
	{
		slug,
		today,
		manages,
		viewer,
		editHref,
	}: { slug: string; today: string; manages: boolean; viewer: string; editHref?: string },
): TaskView {
	const done = task.doneAt !== null
	const overdue = !done && task.dueOn !== null && task.dueOn < today
	const notes = [
		done ? doneLine(task) : dueLine(task.dueOn, overdue),
		task.assignee && (!done || task.assignee.name !== task.doneBy)
			? m.relations_task_for({ name: task.assignee.name })
			: '',
		task.person && (!done || task.person.name !== task.doneBy) ? m.relations_task_for({ name: task.person.name }) : '',
		task.repeats ? repeatWords[task.repeats]() : '',
	].filter(Boolean)
	return {
		id: task.id,
		title: task.title,
		notes,
		overdue,
		done,
		party: task.party
			? { name: task.party.name, href: inLocale(paths.party(slug, task.party.id), getLocale()) }
			: undefined,
		editHref: manages && !done ? editHref : undefined,
		reopen: manages && done ? (task.doneJournal ?? undefined) : undefined,
		ticks: !done && (manages || task.assignee?.id === viewer),
	}
}

function dueLine(day: string | null, overdue: boolean): string {
	if (!day) return m.relations_task_without_day()
	const text = formatDay(day, getLocale())
	return overdue ? m.relations_task_overdue_line({ day: text }) : m.relations_task_due_line({ day: text })
}

function doneLine({ doneAt, doneBy }: Task): string {
	const day = formatDay(dayIn(undefined, new Date(doneAt!)), getLocale())
	return doneBy ? m.relations_task_done_by({ day, name: doneBy }) : m.relations_task_done_line({ day })
}
