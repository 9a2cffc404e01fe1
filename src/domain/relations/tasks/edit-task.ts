import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { rowId, TaskInput, version } from '../relations.schema.ts'
import { namesOfColleagues } from '../staff.queries.ts'
import { lockTask } from './lock-task.ts'
import { refuseStranger, tellPerson } from './person-of-task.ts'

/**
 * Changes an open task; all of it is given. A new day begins the series anew.
 * @throws Refusal `relations.task-not-found`, `relations.task-done`, `relations.changed-meanwhile`, `relations.account-unknown`,
 * `relations.person-unknown`
 */
export const editTask = command({
	name: 'relations.edit-task',
	input: z.intersection(TaskInput, z.object({ taskId: rowId, version })),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { taskId, version: seen, title, dueOn, assignee, person, repeats }) {
		const task = await lockTask(ctx, taskId)
		if (task.done) throw new Refusal('conflict', 'relations.task-done')
		if (task.version !== seen) throw new Refusal('conflict', 'relations.changed-meanwhile', { version: task.version })
		const { assignee_account: id, assignee_name: name } = task
		const known = id ? [{ id, name: name ?? id }] : []
		const [colleague] = await namesOfColleagues(ctx, ctx.networkId, assignee ? [assignee] : [], known)
		if (person !== task.person_id) await refuseStranger(ctx, task.party_id, person)
		const from = repeats && (task.due_on === dueOn && task.repeats_from ? task.repeats_from : dueOn)
		await sql`
			update task set title = ${title}, due_on = ${dueOn}::date, repeats = ${repeats}, repeats_from = ${from}::date,
				assignee_account = ${colleague?.id ?? null}, assignee_name = ${colleague?.name ?? null}, person_id = ${person}, version = version + 1
			where id = ${taskId}`.execute(ctx.db)
		if (person !== task.person_id) await tellPerson(ctx, taskId, person)
		return { subject: task.party_id, facts: { task: taskId }, result: { journalId: ctx.journalId } }
	},
})
