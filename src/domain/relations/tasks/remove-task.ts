import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { rowId } from '../relations.schema.ts'
import { lockTask } from './lock-task.ts'

/**
 * Removes a task; one that repeats comes no more.
 * @throws Refusal `relations.task-not-found`
 */
export const removeTask = command({
	name: 'relations.remove-task',
	input: z.object({ taskId: rowId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { taskId }) {
		const task = await lockTask(ctx, taskId)
		await sql`delete from task where id = ${taskId}`.execute(ctx.db)
		return { subject: task.party_id, facts: { task: taskId }, result: { journalId: ctx.journalId } }
	},
})
