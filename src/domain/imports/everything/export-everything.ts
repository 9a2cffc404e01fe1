import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { exportFormats } from './write-export.ts'

/** Notes that somebody takes everything along that the network has. What is written then, `openExport` reads. */
export const exportEverything = command({
	name: 'imports.export-everything',
	input: z.object({ format: z.enum(exportFormats) }),
	allowed: (ctx) => may(ctx.viewer, 'network.manage', ctx.networkId),
	run: async (_ctx, { format }) => ({ facts: { format }, result: null }),
})
