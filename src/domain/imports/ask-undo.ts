import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { importId } from './import.schema.ts'
import { askFor } from './internal/import-state.ts'

/**
 * Asks for an import to be taken back, which for a large one takes longer than a page.
 * @throws Refusal `imports.not-found`, `imports.not-now`
 */
export const askUndo = command({
	name: 'imports.ask-undo',
	input: z.object({ importId }),
	allowed: (ctx) => may(ctx.viewer, 'imports.run', ctx.networkId),
	async run(ctx, input) {
		await askFor(ctx, input.importId, 'undo', ['done'])
		return { facts: { importId: input.importId }, result: null }
	},
})
