/** How an import goes from state to state. Each step names the states from which it is possible, so that two people cannot take it twice. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { enqueue } from '#platform/jobs.ts'
import type { ImportState } from '../import.schema.ts'
import { asNetwork } from '../../access/in-network.ts'

export const importQueue = 'imports'

/** The code of the refusal with which somebody stops an import. */
export const cancelled = 'imports.cancelled'

export type Task = 'rehearse' | 'run' | 'undo'
export type StartedBy = { id: string; name: string } | null
type OfImport = { networkId: number; importId: number; startedBy: StartedBy }
/** `compare` goes on with looking for duplicates after a break. */
export type ImportJob = OfImport & ({ task: Task } | { task: 'compare' })
export type TaskJob = OfImport & { task: Task }

/** The state in which a task is at work, and the one to which an import returns when it fails or is stopped. */
export const statesOf: Record<Task, { working: ImportState; failed: ImportState; cancelled: ImportState }> = {
	rehearse: { working: 'previewing', failed: 'uploaded', cancelled: 'uploaded' },
	run: { working: 'running', failed: 'failed', cancelled: 'cancelled' },
	undo: { working: 'undoing', failed: 'done', cancelled: 'done' },
}

/**
 * Puts a task of an import into the queue.
 * @throws Refusal `imports.not-found`, `imports.not-now` when the import is in none of the states `from`
 */
export async function askFor(
	ctx: CommandContext,
	importId: number,
	task: Task,
	from: readonly ImportState[],
): Promise<void> {
	const { rows } = await sql<{ state: ImportState; queued: boolean }>`
		with found as (select id, state from import where id = ${importId} and network_id = ${ctx.networkId} for no key update),
		changed as (
			update import i set state = 'queued', task = ${task}, rows_done = 0, failure = null, cancel_requested_at = null
			from found f where i.id = f.id and f.state = any(${from}::text[]) returning i.id
		)
		select f.state, c.id is not null as queued from found f left join changed c using (id)`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('not-found', 'imports.not-found')
	if (!rows[0].queued) throw new Refusal('conflict', 'imports.not-now', { state: rows[0].state })
	const account = ctx.viewer.account
	await enqueue(ctx.db, importQueue, {
		task,
		networkId: ctx.networkId,
		importId,
		startedBy: account && { id: account.id, name: account.name },
	})
}

export type TaskImport = {
	file_name: string
	file_path: string | null
	file_size: number
	sheet: number
	sheets: unknown[]
	mapping: unknown
	options: unknown
}

/** Takes a queued task up; null when somebody else has, or when it was cancelled. */
export function takeUp(
	db: Database,
	{ networkId, importId, task }: Omit<TaskJob, 'startedBy'>,
): Promise<TaskImport | null> {
	return asNetwork(db, networkId, async (tx) => {
		const { rows } = await sql<TaskImport>`
			update import set state = ${statesOf[task].working}, rows_done = 0 where id = ${importId} and state = 'queued' and task = ${task}
			returning file_name, file_path, file_size, sheet, sheets, mapping, options`.execute(tx)
		if (rows[0] && task === 'rehearse') await sql`delete from import_problem where import_id = ${importId}`.execute(tx)
		return rows[0] ?? null
	})
}

/** Sets an import back that could not do its task, and says why. */
export function giveUp(
	db: Database,
	{ networkId, importId, task }: Omit<TaskJob, 'startedBy'>,
	reason: Refusal,
): Promise<unknown> {
	const how = reason.code === cancelled ? 'cancelled' : 'failed'
	return asNetwork(db, networkId, (tx) =>
		sql`update import set state = ${statesOf[task][how]}, failure = ${reason.code}, cancel_requested_at = null,
			finished_at = case when ${task} = 'run' then now() else finished_at end
			where id = ${importId} and state = ${statesOf[task].working}`.execute(tx),
	)
}
