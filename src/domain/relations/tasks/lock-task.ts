import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { RepeatRule } from '../relations.schema.ts'

export type LockedTask = {
	id: number
	party_id: number | null
	due_on: string | null
	assignee_account: string | null
	assignee_name: string | null
	/** The person of a member who is to do it. */
	person_id: number | null
	done_account: string | null
	repeats: RepeatRule | null
	repeats_from: string | null
	version: number
	done: boolean
}

/**
 * Takes hold of a task of the acting network until the command ends.
 * @throws Refusal `relations.task-not-found`
 */
export async function lockTask(ctx: CommandContext, id: number): Promise<LockedTask> {
	const { rows } = await sql<LockedTask>`
		select id, party_id, due_on, assignee_account, assignee_name, person_id, done_account, repeats, repeats_from, version, done_at is not null as done
		from task where id = ${id} and network_id = ${ctx.networkId} for update`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('not-found', 'relations.task-not-found')
	return rows[0]
}
