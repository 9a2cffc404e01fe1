import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { rowId } from '../relations.schema.ts'
import { lockTask } from './lock-task.ts'
import { tickOff } from './tick-off.ts'

/**
 * A person of a member ticks off what the office gave them, or opens again what they have ticked off themselves; of a series, the
 * office does that.
 * @throws Refusal `relations.task-not-found` for what is given to others, `relations.task-done`, `relations.task-not-reopened`
 */
export const tickOwnTask = command({
	name: 'relations.tick-own-task',
	input: z.object({ taskId: rowId, done: z.boolean() }),
	allowed: ({ viewer }) => viewer.kind === 'account' && viewer.persons.length > 0,
	async run(ctx, { taskId, done }) {
		const task = await lockTask(ctx, taskId)
		if (task.person_id === null || !ctx.viewer.persons.includes(task.person_id))
			throw new Refusal('not-found', 'relations.task-not-found')
		if (done) await tickOff(ctx, task)
		else {
			if (!task.done || task.repeats !== null || task.done_account !== ctx.viewer.account?.id)
				throw new Refusal('conflict', 'relations.task-not-reopened')
			await sql`
				update task set done_at = null, done_account = null, done_name = null, done_journal = null, version = version + 1
				where id = ${taskId}`.execute(ctx.db)
		}
		return { subject: task.party_id, facts: { task: taskId, done }, result: { journalId: ctx.journalId } }
	},
})
