import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { rowId } from '../relations.schema.ts'
import { lockTask } from './lock-task.ts'
import { tickOff } from './tick-off.ts'

/**
 * Ticks a task off. A repeating one makes the next; taking it back removes that one again. The board may tick off what was given
 * to it.
 * @throws Refusal `relations.task-not-found`, `relations.task-done` when somebody was quicker or the form was sent twice
 */
export const completeTask = command({
	name: 'relations.complete-task',
	input: z.object({ taskId: rowId }),
	allowed: (ctx) => may(ctx.viewer, 'office.read', ctx.networkId),
	async run(ctx, { taskId }) {
		const task = await lockTask(ctx, taskId)
		const { account } = ctx.viewer
		const own = account !== null && task.assignee_account === account.id
		if (!own && !may(ctx.viewer, 'parties.manage', ctx.networkId))
			throw new Refusal('not-found', 'relations.task-not-found')
		const next = await tickOff(ctx, task)
		return { subject: task.party_id, facts: { task: taskId }, result: { journalId: ctx.journalId, nextDue: next } }
	},
})
