import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { lockNetwork, refuseIfChanged, stamp } from './stored-network.ts'

export const SetColour = z.object({
	brand: z
		.string()
		.trim()
		.toLowerCase()
		.regex(/^#[0-9a-f]{6}$/, 'colour'),
	known: stamp,
})

/**
 * Sets the colour of a network. None is refused for its contrast: the accents of the pages are derived from it, readable ones
 * (tokens.css).
 * @throws Refusal `networks.changed-meanwhile`
 */
export const setColour = command({
	name: 'networks.set-colour',
	input: SetColour,
	allowed: (ctx) => may(ctx.viewer, 'network.manage', ctx.networkId),
	async run(ctx, { brand, known }) {
		refuseIfChanged((await lockNetwork(ctx)).brand, known)
		await ctx.db.updateTable('network').set({ brand }).where('id', '=', ctx.networkId).execute()
		return { result: { journalId: ctx.journalId } }
	},
})
