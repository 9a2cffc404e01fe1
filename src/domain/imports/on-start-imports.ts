/** When a server starts: what another one left waiting goes on, what it left at work has failed. Its transaction left nothing behind. */
import { sql } from 'kysely'
import { Refusal } from '#platform/errors.ts'
import { enqueue } from '#platform/jobs.ts'
import type { ImportState } from './import.schema.ts'
import type { ImportHost } from './import-work.ts'
import { asNetwork } from '../access/in-network.ts'
import { giveUp, importQueue, type Task } from './internal/import-state.ts'

const tasks: Partial<Record<ImportState, Task>> = { previewing: 'rehearse', running: 'run', undoing: 'undo' }

/** To be called once the jobs are started, before anybody can ask for new ones. */
export async function resumeImports({ db }: Pick<ImportHost, 'db'>): Promise<void> {
	const { rows } = await sql<{
		id: number
		network_id: number
		state: ImportState
	}>`select id, network_id, state from unfinished_imports()`.execute(db)
	for (const { id, network_id, state } of rows) {
		const task = tasks[state]
		if (task)
			await giveUp(db, { networkId: network_id, importId: id, task }, new Refusal('unavailable', 'imports.interrupted'))
		else if (state === 'done')
			await asNetwork(db, network_id, (tx) =>
				enqueue(tx, importQueue, { task: 'compare', networkId: network_id, importId: id, startedBy: null }),
			)
		else
			await asNetwork(db, network_id, async (tx) => {
				// The job may still be there; whoever comes second finds nothing to do.
				const { rows: waiting } = await sql<{
					task: Task
				}>`select task from import where id = ${id} and state = 'queued'`.execute(tx)
				if (waiting[0])
					await enqueue(tx, importQueue, {
						task: waiting[0].task,
						networkId: network_id,
						importId: id,
						startedBy: null,
					})
			})
	}
}
