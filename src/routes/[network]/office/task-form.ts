/** A task as a form, and back: on the page of a party and on that of all tasks. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import type { RepeatRule } from '#domain/relations/relations.schema.ts'
import type { Colleague } from '#domain/relations/staff.queries.ts'
import type { Task } from '#domain/relations/tasks/tasks.queries.ts'
import { read, readOptional, type FormView, type Option } from './parties/[id]/forms/form-view.ts'
import { optionsOf } from './parties/[id]/forms/options.ts'
import { repeatWords } from './relation-words.ts'

/** `persons` are those of the member to whom a task about it can be given. */
type Place = {
	action: string
	cancelHref: string
	colleagues: readonly Colleague[]
	persons?: readonly Option[]
	viewer: string
}

const personValue = (id: number | string): string => `person:${id}`

/** The form of a new task; `about` is what it hangs on. */
export function newTaskForm(
	{ action, cancelHref, colleagues, persons = [], viewer }: Place,
	about: { title?: string; subjectId?: number; formKey: string },
): FormView {
	return {
		section: 'aufgaben',
		title: m.relations_task_new(),
		action,
		hidden: [
			{ name: 'formKey', value: about.formKey },
			...(about.subjectId ? [{ name: 'subjectId', value: String(about.subjectId) }] : []),
		],
		groups: fields({ title: about.title ?? '', dueOn: null, assignee: viewer, repeats: null }, colleagues, persons),
		submit: m.office_save(),
		cancelHref,
	}
}

/** The form of an open task. */
export function editTaskForm(
	task: Task,
	{ action, cancelHref, colleagues, persons = [] }: Omit<Place, 'viewer'>,
): FormView {
	const known = task.assignee && !colleagues.some(({ id }) => id === task.assignee!.id) ? [task.assignee] : []
	return {
		section: 'aufgaben',
		title: m.relations_task_edit(),
		action,
		hidden: [
			{ name: 'taskId', value: String(task.id) },
			{ name: 'version', value: String(task.version) },
		],
		groups: fields({ ...task, assignee: assigneeOf(task) }, [...colleagues, ...known], withKnown(persons, task.person)),
		submit: m.office_save(),
		cancelHref,
	}
}

type Values = { title: string; dueOn: string | null; assignee: string; repeats: RepeatRule | null }

const assigneeOf = ({ assignee, person }: Task): string => (person ? personValue(person.id) : (assignee?.id ?? ''))

const withKnown = (persons: readonly Option[], person: Task['person']): readonly Option[] =>
	person && !persons.some(({ value }) => value === String(person.id))
		? [...persons, { value: String(person.id), label: person.name }]
		: persons

function fields(
	{ title, dueOn, assignee, repeats }: Values,
	colleagues: readonly Colleague[],
	persons: readonly Option[],
): FormView['groups'] {
	return [
		{
			fields: [
				{ name: 'title', label: m.relations_task_title(), value: title, required: true },
				{ name: 'dueOn', label: m.relations_task_due(), type: 'date', value: dueOn ?? '' },
				{
					name: 'assignee',
					label: m.relations_task_assignee(),
					type: 'select',
					options: [
						...colleagues.map(({ id, name }) => ({ value: id, label: name })),
						...persons.map(({ value, label }) => ({
							value: personValue(value),
							label: m.relations_task_of_member({ name: label }),
						})),
					],
					hint: persons.length > 0 ? m.relations_task_person_hint() : undefined,
					blank: m.relations_task_nobody(),
					value: assignee,
				},
				{
					name: 'repeats',
					label: m.relations_task_repeats(),
					type: 'select',
					options: optionsOf(repeatWords),
					blank: m.relations_repeat_none(),
					hint: m.relations_task_repeats_hint(),
					value: repeats ?? '',
				},
			],
		},
	]
}

const givenTo = (assignee: string | null) =>
	assignee?.startsWith('person:') ? { person: assignee.slice('person:'.length) } : { assignee }

/** What was posted, as a command takes it. */
export const readTask = (form: FormData) => ({
	title: read(form, 'title'),
	dueOn: readOptional(form, 'dueOn'),
	...givenTo(readOptional(form, 'assignee')),
	repeats: readOptional(form, 'repeats') as RepeatRule | null,
})
