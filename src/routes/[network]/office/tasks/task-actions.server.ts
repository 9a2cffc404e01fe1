/** Actions on tasks where they stand together. */
import { fail, type RequestEvent } from '@sveltejs/kit'
import type { Network } from '#domain/networks/network.queries.ts'
import { addTask } from '#domain/relations/tasks/add-task.ts'
import { completeTask } from '#domain/relations/tasks/complete-task.ts'
import { editTask } from '#domain/relations/tasks/edit-task.ts'
import { removeTask } from '#domain/relations/tasks/remove-task.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { refusalWords } from '../../../(account)/forms.server.ts'
import { acting, backWith } from '../done.server.ts'
import { typedValues } from '../parties/[id]/change.server.ts'
import { read, readOptional, type Refused } from '../parties/[id]/forms/form-view.ts'
import { wrongWords } from '../parties/[id]/forms/wrong-words.ts'
import { readTask } from '../task-form.ts'

type TasksEvent = RequestEvent<{ network: string }>
type At = { ctx: Context; network: Network; form: FormData }

function taskAction(run: (at: At) => Promise<{ journalId: number }>) {
	return async (event: TasksEvent) => {
		const { ctx, network, form } = await acting(event)
		try {
			const { journalId } = await run({ ctx, network, form })
			const stay = new URLSearchParams(event.url.search)
			stay.delete('edit')
			return backWith(event, stay.toString(), journalId)
		} catch (error) {
			if (!(error instanceof Refusal)) throw error
			const paths = error.code === 'common.invalid-input' && Array.isArray(error.facts.fields) ? error.facts.fields : []
			const fields = [...new Set(paths.map((text) => String(text).split(':')[0]!))]
			const errors = fields.map((field) => ({ field, message: wrongWords(field) }))
			return fail(error.kind === 'conflict' ? 409 : error.kind === 'not-found' ? 404 : 422, {
				section: 'aufgaben',
				values: typedValues(form),
				errors: errors.length > 0 ? errors : [{ message: refusalWords(error) }],
				theirs: {},
				choices: null,
			} satisfies Refused)
		}
	}
}

export const taskActions = {
	addTask: taskAction(({ ctx, network, form }) =>
		addTask(ctx, network.id, { ...readTask(form), formKey: readOptional(form, 'formKey') }),
	),
	editTask: taskAction(({ ctx, network, form }) =>
		editTask(ctx, network.id, { ...readTask(form), taskId: read(form, 'taskId'), version: read(form, 'version') }),
	),
	completeTask: taskAction(({ ctx, network, form }) => completeTask(ctx, network.id, { taskId: read(form, 'taskId') })),
	removeTask: taskAction(({ ctx, network, form }) => removeTask(ctx, network.id, { taskId: read(form, 'taskId') })),
}
