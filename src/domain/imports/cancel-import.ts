import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { importId } from './import.schema.ts'
import { statesOf, type Task } from './internal/import-state.ts'

/**
 * Stops what is queued at once, and what is at work after its present batch; nothing of it stays.
 * @throws Refusal `imports.not-found`, `imports.not-now` when there is nothing to stop
 */
export const cancelImport = command({
	name: 'imports.cancel',
	input: z.object({ importId }),
	allowed: (ctx) => may(ctx.viewer, 'imports.run', ctx.networkId),
	async run(ctx, input) {
		// Rows that the import has just written point at it: a stronger lock would wait for its end.
		const { rows } = await sql<{ state: string; task: Task | null }>`
			select state, task from import where id = ${input.importId} and network_id = ${ctx.networkId} for no key update`.execute(
			ctx.db,
		)
		const found = rows[0]
		if (!found) throw new Refusal('not-found', 'imports.not-found')
		if (found.state === 'queued' && found.task) {
			await sql`update import set state = ${statesOf[found.task].cancelled} where id = ${input.importId}`.execute(
				ctx.db,
			)
		} else if (found.state === 'previewing' || found.state === 'running') {
			await sql`update import set cancel_requested_at = now() where id = ${input.importId}`.execute(ctx.db)
		} else throw new Refusal('conflict', 'imports.not-now', { state: found.state })
		return { facts: { importId: input.importId }, result: null }
	},
})
