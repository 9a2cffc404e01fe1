import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { importId } from './import.schema.ts'

/**
 * Forgets a file of which nothing was taken over. Returns its name in the folder of uploads, for it to be removed there.
 * @throws Refusal `imports.not-found`, `imports.not-now` when something was or is being taken over
 */
export const discardImport = command({
	name: 'imports.discard',
	input: z.object({ importId }),
	allowed: (ctx) => may(ctx.viewer, 'imports.run', ctx.networkId),
	async run(ctx, input): Promise<{ facts: Record<string, number>; result: string | null }> {
		const { rows } = await sql<{ state: string; file_path: string | null }>`
			select state, file_path from import where id = ${input.importId} and network_id = ${ctx.networkId} for update`.execute(
			ctx.db,
		)
		if (!rows[0]) throw new Refusal('not-found', 'imports.not-found')
		const { state, file_path } = rows[0]
		if (!['uploaded', 'previewed', 'failed', 'cancelled'].includes(state))
			throw new Refusal('conflict', 'imports.not-now', { state })
		await sql`delete from import where id = ${input.importId}`.execute(ctx.db)
		return { facts: { importId: input.importId }, result: file_path }
	},
})
