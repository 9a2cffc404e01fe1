import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { importId } from './import.schema.ts'
import { askFor } from './internal/import-state.ts'

/**
 * Asks for the import as its preview showed it.
 * @throws Refusal `imports.not-found`, `imports.not-now`
 */
export const startImport = command({
	name: 'imports.start',
	input: z.object({ importId }),
	allowed: (ctx) => may(ctx.viewer, 'imports.run', ctx.networkId),
	async run(ctx, input) {
		await askFor(ctx, input.importId, 'run', ['previewed'])
		return { facts: { importId: input.importId }, result: null }
	},
})
