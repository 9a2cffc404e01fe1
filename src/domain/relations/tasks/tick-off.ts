import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { LockedTask } from './lock-task.ts'
import { nextDue } from './next-due.ts'

/**
 * Notes within a command that a held task is done, and makes the next one of its series. Returns the day of that one.
 * @throws Refusal `relations.task-done`
 */
export async function tickOff(ctx: CommandContext, task: LockedTask): Promise<string | null> {
	if (task.done) throw new Refusal('conflict', 'relations.task-done')
	const { account } = ctx.viewer
	await sql`
		update task set done_at = clock_timestamp(), done_account = ${account?.id || null}, done_name = ${account?.name ?? null},
			done_journal = ${ctx.journalId}, version = version + 1 where id = ${task.id}`.execute(ctx.db)
	const { repeats, repeats_from: first, due_on: due } = task
	const next = repeats && first && due ? nextDue(repeats, first, due, ctx.today) : null
	if (next)
		await sql`
			insert into task (network_id, subject_id, party_id, title, due_on, assignee_account, assignee_name, person_id, repeats,
				repeats_from, author_account, author_name)
			select network_id, subject_id, party_id, title, ${next}::date, assignee_account, assignee_name, person_id, repeats,
				repeats_from, author_account, author_name from task where id = ${task.id}`.execute(ctx.db)
	return next
}
