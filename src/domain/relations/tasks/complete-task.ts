import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { rowId } from '../relations.schema.ts'
import { lockTask } from './lock-task.ts'
import { nextDue } from './next-due.ts'

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
		if (task.done) throw new Refusal('conflict', 'relations.task-done')
		await sql`
			update task set done_at = clock_timestamp(), done_account = ${account?.id || null}, done_name = ${account?.name ?? null},
				done_journal = ${ctx.journalId}, version = version + 1 where id = ${taskId}`.execute(ctx.db)
		const { repeats, repeats_from: first, due_on: due } = task
		const next = repeats && first && due ? nextDue(repeats, first, due, ctx.today) : null
		if (next)
			await sql`
				insert into task (network_id, subject_id, party_id, title, due_on, assignee_account, assignee_name, repeats, repeats_from,
					author_account, author_name)
				select network_id, subject_id, party_id, title, ${next}::date, assignee_account, assignee_name, repeats, repeats_from,
					author_account, author_name from task where id = ${taskId}`.execute(ctx.db)
		return { subject: task.party_id, facts: { task: taskId }, result: { journalId: ctx.journalId, nextDue: next } }
	},
})
